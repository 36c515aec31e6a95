import { chromium } from '@playwright/test';
import { cpus } from 'node:os';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { serveFolder } from './serve.mjs';

const OUTPUT = 'dist/bench-browser';
const LIMIT_MILLISECONDS = 300_000;

await build({
  configFile: false,
  logLevel: 'warn',
  root: 'tests/bench/browser',
  publicDir: false,
  worker: { format: 'es' },
  build: { outDir: `../../../${OUTPUT}`, emptyOutDir: true },
});
const port = await serveFolder(OUTPUT, 4273);
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath === null ? {} : { executablePath }),
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
page.setDefaultTimeout(LIMIT_MILLISECONDS);
await page.goto(`http://localhost:${port}/`);
/** @type {readonly Record<string, number>[]} */
const runs = await page.evaluate('measured');
console.log(`M: A × C in Chromium ${browser.version()}, ${cpus().length} cores; milliseconds on the clock.`);
console.table(
  runs.map((run) =>
    Object.fromEntries(Object.entries(run).map(([name, value]) => [name, Math.round(value)])),
  ),
);
await browser.close();
process.exit(0);
