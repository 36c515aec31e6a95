import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { plainPng, writtenArchive } from '../support/written-archive.ts';
import { serveOfflineSite } from './offline-site.ts';
import { visit } from './visit.ts';

test.use({ serviceWorkers: 'allow' });

const tile = { z: 0, x: 0, y: 0, bytes: plainPng(8, [200, 60, 200]) };
const archive = {
  name: 'vuelo.pmtiles',
  mimeType: '',
  buffer: writtenArchive({
    tiles: [tile],
    tileType: 2,
    metadata: { name: 'Vuelo', attribution: '<b>© Vuelo propio</b>' },
    bounds: [-180, -85, 180, 85],
  }),
};

test('a PMTiles file is drawn under the layers, is there again without a connection, and goes when it is removed', async ({
  page,
  context,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  const site = await serveOfflineSite();
  await page.goto(site.url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const map = page.locator('canvas');
  /** Whether the corner of the map, where no layer lies, has the colour of the tile. */
  const isDrawn = async (): Promise<boolean> => {
    const box = await map.boundingBox();
    if (box === null) throw new Error('No map.');
    const clip = { x: box.x + 4, y: box.y + 4, width: 1, height: 1 };
    const shot = (await page.screenshot({ clip })).toString('base64');
    return page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context2d = document.createElement('canvas').getContext('2d');
      context2d?.drawImage(image, 0, 0);
      const [red = 0, green = 0] = context2d?.getImageData(0, 0, 1, 1).data ?? [];
      return red - green > 80;
    }, shot);
  };

  const layers = page.getByRole('button', { name: 'Capas', exact: true });
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
  await page.getByText('Fondos').click();
  await page.getByLabel('Agregar un archivo PMTiles').setInputFiles(archive);
  await expect(page.getByRole('checkbox', { name: 'Vuelo' })).toBeChecked();
  await expect.poll(isDrawn, { timeout: 15_000 }).toBe(true);
  expect(page.url()).not.toMatch(/vuelo/i);

  await site.stop();
  await context.setOffline(true);
  await page.reload();
  await expect.poll(isDrawn, { timeout: 15_000 }).toBe(true);
  await page.getByText('Fuentes', { exact: true }).first().click();
  await expect(page.getByText('© Vuelo propio', { exact: true })).toBeVisible();

  await page.getByText('Fondos (1)').click();
  await page.getByRole('button', { name: 'Opciones del fondo Vuelo' }).click();
  await page.getByRole('button', { name: 'Quitar', exact: true }).click();
  await page.getByRole('button', { name: 'Sí, quitar' }).click();
  await expect.poll(isDrawn).toBe(false);
  await expect(page.getByText('Fondos (1)')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('an address of tiles asks nothing of its host until it is switched on, and tells what that host will know', async ({
  page,
}) => {
  const asked: string[] = [];
  const host = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end(tile.bytes);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  await visit(page);
  const layers = page.getByRole('button', { name: 'Capas', exact: true });
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
  await page.getByText('Fondos').click();
  await page.getByRole('button', { name: 'Agregar una dirección de teselas' }).click();
  await page.getByLabel('Dirección, con').fill(`http://127.0.0.1:${port}/{z}/{x}/{y}.png`);
  await page.getByRole('button', { name: 'Agregar apagada' }).click();
  const box = page.getByRole('checkbox', { name: `127.0.0.1:${port}` });
  await expect(box).not.toBeChecked();
  await expect(page.getByText(/sabrá qué lugar mira/)).toBeVisible();
  await page.reload();
  await page.getByText('Fondos (1)').click();
  await expect(box).not.toBeChecked();
  expect(asked).toEqual([]);
  await box.check();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked[0]).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
  host.closeAllConnections();
  host.close();
});
