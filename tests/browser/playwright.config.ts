import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.mjs';

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
      });
    });
  });
}

// The workers load this file again: they inherit the port that the first process chose.
process.env['MOSAICO_TEST_PORT'] ??= String(await freePort());
const port = process.env['MOSAICO_TEST_PORT'];
const chromium = findChromium();

/** What a community member does; nobody carries a large screen to the field. */
const PHONE_ONLY = [
  'acta.spec.ts',
  'field.spec.ts',
  'journey.spec.ts',
  'killed.spec.ts',
  'offline.spec.ts',
  'package.spec.ts',
  'territory.spec.ts',
];

/** What a planner does, and what is the same browser whatever its window. */
const DESK_ONLY = [
  'backgrounds.spec.ts',
  'explore.spec.ts',
  'print.spec.ts',
  'project.spec.ts',
  'work.spec.ts',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  // On a machine that is shared a page may be late; what fails twice is broken, and a second try is counted as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['line'], ['json']],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'es-PE',
    timezoneId: 'America/Lima',
    // Keeping the app takes time from what is tested; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(chromium === null ? {} : { executablePath: chromium }),
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: PHONE_ONLY,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: DESK_ONLY,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node tools/start.mjs --port ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
