import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { serveOfflineSite } from './offline-site.ts';
import { expect, test } from './page-fixture.ts';
import { goToStep, visit, visitPanel } from './visit.ts';

test.use({
  permissions: ['geolocation'],
  geolocation: { longitude: -71.25, latitude: -2.85, accuracy: 8 },
});

/** A square of 222 m by 221 m: its corners and the middles of its sides. */
const around = [
  [-71.251, -2.851],
  [-71.25, -2.851],
  [-71.249, -2.851],
  [-71.249, -2.85],
  [-71.249, -2.849],
  [-71.25, -2.849],
  [-71.251, -2.849],
  [-71.251, -2.85],
] as const;

const square = {
  type: 'Feature',
  properties: { name: 'Chacra' },
  geometry: {
    type: 'Polygon',
    coordinates: [[...[0, 2, 4, 6, 0].map((index) => around[index])]],
  },
};

async function stand(context: BrowserContext, longitude: number, latitude: number, accuracy = 8) {
  await context.setGeolocation({ longitude, latitude, accuracy });
}

/** Walks along the square at a tenth of its size: in the moments of a test nobody goes farther than the errors reach. */
async function walkTo(page: Page, [lon, lat]: readonly [number, number], count: number) {
  await stand(page.context(), -71.25 + (lon + 71.25) / 10, -2.85 + (lat + 2.85) / 10, 6);
  await expect(page.getByText(`Puntos ${String(count)}`)).toBeVisible();
}

test('with the network off one stands inside, outside and on the line', async ({ browser }) => {
  const site = await serveOfflineSite();
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 390, height: 844 },
    locale: 'es-PE',
    permissions: ['geolocation'],
    geolocation: { longitude: -71.25, latitude: -2.85, accuracy: 8 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}#/panel=areas`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await site.stop();
  await context.setOffline(true);

  await page.goto(`${site.url}#/panel=field&feature=protected-areas/PN15`);
  await page.locator('.content').getByRole('button', { name: 'Ubicarme' }).click();
  await expect(page.getByText('Está DENTRO de Yaguas.')).toBeVisible();
  await stand(context, -70.7, -2.3);
  await expect(page.getByText('Está FUERA de Yaguas.')).toBeVisible();

  await page.goto(`${site.url}#/panel=my-file`);
  const file = { name: 'chacra.geojson', mimeType: '', buffer: Buffer.from(JSON.stringify(square)) };
  await page.getByLabel('Elegir archivo').setInputFiles(file);
  await expect(page.getByText(/^Queda en/)).toBeVisible();
  await page.getByRole('link', { name: 'En campo' }).click();
  await stand(context, -71.2505, -2.8502);
  await expect(page.getByText('Está DENTRO de Chacra.')).toBeVisible();
  await stand(context, -71.249, -2.85);
  await expect(page.getByText('No se puede saber si está dentro o fuera de Chacra.')).toBeVisible();
  await stand(context, -71.248, -2.85);
  await expect(page.getByText('Está FUERA de Chacra.')).toBeVisible();
  await expect(page.getByText('El límite más cercano está a 111 m al oeste.')).toBeVisible();

  await page.close();
  await context.close();
});

test('what was walked survives a page that is loaded again, and becomes a boundary', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await stand(page.context(), -71.2501, -2.8501, 6);
  await page.getByRole('button', { name: /^Recorrer el lindero/ }).click();
  for (const [index, corner] of around.slice(0, 4).entries()) await walkTo(page, corner, index + 1);
  await expect(page.getByText('Guardado').first())
    .toBeAttached()
    .catch(() => undefined);
  await page.reload();
  await expect(page.getByText(/^Hay un recorrido a medias/)).toBeVisible();
  await expect(page.getByText('Puntos 4')).toBeVisible();
  await page.getByRole('button', { name: 'Seguir recorriendo' }).click();
  for (const [index, corner] of around.slice(4).entries()) await walkTo(page, corner, index + 5);
  await page.getByRole('button', { name: 'Terminar: cerrar el lindero' }).click();
  await goToStep(page, 'Resultado');
  await expect(page.getByText(/^Mide 0\.05/)).toBeVisible();
});

/** Where a place lies on the screen: the map looks at its camera in the middle of what the sheet leaves of it. */
async function pixelOf(page: Page, [lon, lat]: readonly [number, number]) {
  const map = await page.locator('.maplibregl-canvas').boundingBox();
  const sheet = await page.getByRole('region', { name: 'Panel deslizante' }).boundingBox();
  const camera = /map=([-\d.]+),([-\d.]+),([\d.]+)/.exec(page.url());
  if (map === null || sheet === null || camera === null) throw new Error('The map looks somewhere.');
  const [lonOfMiddle = 0, latOfMiddle = 0, zoom = 0] = camera.slice(1).map(Number);
  const pixels = (512 * 2 ** zoom) / 360;
  return {
    x: map.x + map.width / 2 + (lon - lonOfMiddle) * pixels,
    y: (map.y + sheet.y) / 2 - (lat - latOfMiddle) * pixels,
  };
}

test('a boundary is drawn by taps and typed coordinates, corrected, and undone', async ({ page }) => {
  await visitPanel(page, {
    fragment: 'panel=my-file&map=-71.25,-2.85,15',
    heading: 'Revisar mi territorio',
  });
  await page.getByRole('button', { name: /^Dibujar en el mapa/ }).click();
  await expect(page.getByRole('heading', { name: 'Dibujar el lindero' })).toBeVisible();
  const map = page.locator('.maplibregl-canvas');
  for (const position of [
    { x: 100, y: 120 },
    { x: 300, y: 120 },
  ]) {
    await map.click({ position });
  }
  await expect(page.getByText('Falta 1 vértice para cerrar el lindero.')).toBeVisible();
  await page.getByText('Agregar un vértice por coordenadas').click();
  await page.getByRole('textbox', { name: 'Longitud' }).fill('-71,25');
  await page.getByRole('textbox', { name: 'Latitud' }).fill('-2.8.52');
  await page.getByRole('button', { name: 'Agregar vértice', exact: true }).click();
  await expect(page.getByText(/^No se sabe si la marca separa miles/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Latitud' }).fill('-2.852');
  await page.getByRole('textbox', { name: 'Latitud' }).press('Enter');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.getByRole('button', { name: 'Cerrar el lindero' }).click();
  await expect(page.getByText(/^Queda en/)).toBeVisible();

  await page.getByRole('button', { name: 'Corregir el dibujo' }).click();
  await expect(page.getByText('Vértices 3')).toBeVisible();
  await page.getByText('Agregar un vértice por coordenadas').click();
  await page.getByRole('textbox', { name: 'Longitud' }).fill('-71.25');
  await page.getByRole('textbox', { name: 'Latitud' }).fill('-2.86');
  await page.getByRole('textbox', { name: 'Latitud' }).press('Enter');
  await expect(page.getByText('Vértices 4')).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByText('Vértices 3')).toBeVisible();

  const area = page.getByRole('strong');
  const before = await area.textContent();
  const { x, y } = await pixelOf(page, [-71.25, -2.852]);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 4 });
  await page.mouse.move(x, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(area).not.toHaveText(before ?? '');
  await expect(page.getByText('Vértices 3')).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(area).toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Listo' }).click();
});

test('a note with a photo stays on the device, and is private', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=field', heading: 'En campo' });
  await page.locator('.content').getByRole('button', { name: 'Ubicarme' }).click();
  await expect(page.getByText('Su ubicación: ± 8 m.')).toBeVisible();
  await page.getByRole('button', { name: 'Escribir una nota' }).click();
  await expect(page.getByText(/^No anote sitios sagrados/)).toBeVisible();
  await page.getByLabel('¿Qué hay aquí?').fill('Hito 3, junto a la quebrada');
  await page.getByLabel('Agregar fotos').setInputFiles('public/icon.svg');
  await page.getByRole('button', { name: 'Guardar la nota' }).click();
  const written = page.getByRole('listitem').filter({ hasText: 'Hito 3' });
  await expect(written.getByRole('checkbox', { name: /^Privada/ })).toBeChecked();
  // The form stays until the note is kept.
  await expect(page.getByRole('button', { name: 'Guardar la nota' })).toBeHidden();
  await page.reload();
  const note = page.getByRole('listitem').filter({ hasText: 'Hito 3' });
  await expect(note).toContainText('longitud -71.25, latitud -2.85');
  await expect(note.getByRole('img', { name: 'Foto: icon.svg' })).toBeVisible();
});

test('a permission that was refused is said with what to do', async ({ page, context }) => {
  await context.clearPermissions();
  await visit(page, 'panel=field');
  await page.locator('.content').getByRole('button', { name: 'Ubicarme' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'El navegador no tiene permiso' })).toBeVisible();
});
