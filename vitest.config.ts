import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './tools/chromium.mjs';

const chromium = findChromium();

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(chromium === null ? {} : { executablePath: chromium }),
    },
  }),
  instances: [{ browser: 'chromium' as const }],
};

export default defineConfig({
  plugins: [svelte()],
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.full.test.ts', '**/*.browser.test.ts'],
          globalSetup: ['tests/support/build-cli.ts'],
          testTimeout: 60_000,
          // Tests share no state but what the core remembers of its inputs; loading it once a file took longer than them all.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          include: [
            'tests/**/*.full.test.ts',
            'tests/core/crossings/coverage.test.ts',
            'tests/core/formats/read-files-fuzz.test.ts',
          ],
          env: { MOSAICO_FUZZ_RUNS: '20000' },
          globalSetup: ['tests/support/build-cli.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/**/*.browser.test.ts'], testTimeout: 60_000, browser },
      },
    ],
  },
});
