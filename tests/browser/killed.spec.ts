import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.mjs';
import { serveOfflineSite } from './offline-site.ts';
import { goToStep } from './visit.ts';

const PATIENCE = { timeout: 30_000 };

/** A bow tie of 24,589.53 ha once it is repaired. */
const BOW_TIE = {
  name: 'lazo.geojson',
  mimeType: '',
  buffer: Buffer.from(
    '{"type":"Polygon","coordinates":[[[-71.3,-2.9],[-71.1,-2.7],[-71.1,-2.9],[-71.3,-2.7],[-71.3,-2.9]]]}',
  ),
};

interface Killable {
  readonly open: () => Promise<Page>;
  /** Ends the browser as a system does that needs its memory. */
  readonly kill: () => Promise<void>;
}

/** Starts a Chromium of its own that keeps what it stores in a folder; its pages are as large as a phone. */
function launch(folder: string): Killable {
  const program = findChromium() ?? chromium.executablePath();
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const child = spawn(program, [...CHROMIUM_FLAGS, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that no part of it outlives the kill.
    detached: true,
  });
  const exit = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const endpoint = new Promise<string>((resolve) => {
    child.stderr.on('data', (data: Buffer) => {
      const found = /DevTools listening on (ws:\S+)/.exec(String(data))?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    open: async () => {
      const browser = await chromium.connectOverCDP(await endpoint);
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
      await page.setViewportSize({ width: 390, height: 844 });
      return page;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      process.kill(-child.pid, 'SIGKILL');
      await exit;
    },
  };
}

test('a phone without a network that ends the app in the middle of an edit keeps every edit before it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mosaico-killed-'));
  const site = await serveOfflineSite();
  const address = `${site.url}#panel=my-file&lang=es`;
  const first = launch(folder);
  try {
    const page = await first.open();
    await page.goto(address);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await site.stop();
    await page.reload();
    await page.getByLabel('Elegir archivo').setInputFiles(BOW_TIE);
    await page.getByRole('button', { name: /^Reparar/ }).click();
    await expect(page.getByText('Se usa reparado, como usted pidió')).toBeVisible();
    await expect(page.getByText('Guardado en este dispositivo')).toBeVisible(PATIENCE);
    await goToStep(page, 'Elegir');
    await page.getByText('Nombre y privacidad').click();
    await page.getByLabel('Nombre del límite').fill('Lote 4');
    // Killed before the page has said that it is saved.
    await page.getByRole('button', { name: 'Guardar', exact: true }).click({ noWaitAfter: true });
  } finally {
    await first.kill();
    await site.stop();
  }
  const second = launch(folder);
  try {
    const page = await second.open();
    await page.goto(`${address}&step=result`);
    await expect(page.getByText('Mide 24,589.53 ha sobre el elipsoide WGS 84.')).toBeVisible(PATIENCE);
    await page.getByText('Proyecto, historia y espacio').click();
    await expect(page.getByText('«lazo.geojson»: se repararon 1')).toBeVisible();
  } finally {
    await second.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
