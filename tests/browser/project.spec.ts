import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page-fixture.ts';
import { goToStep, visit, visitPanel } from './visit.ts';

const MY_FILE = { fragment: 'panel=my-file', heading: 'Revisar mi territorio' };
/** A file is stored, or brought back and measured, while the map is drawn. */
const PATIENCE = { timeout: 30_000 };
const AREA = 'Mide 24,589.53 ha sobre el elipsoide WGS 84.';

const ring = (...flat: readonly number[]) =>
  Array.from({ length: flat.length / 2 }, (_, index) => flat.slice(2 * index, 2 * index + 2));

const fileOf = (name: string, coordinates: readonly unknown[]) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(JSON.stringify({ type: 'Polygon', coordinates })),
});

/** A bow tie of 24,589.53 ha once it is repaired, and a sound square beside it. */
const bowTie = fileOf('lazo.geojson', [
  ring(-71.3, -2.9, -71.1, -2.7, -71.1, -2.9, -71.3, -2.7, -71.3, -2.9),
]);
const square = fileOf('chacra.geojson', [ring(-71, -2.9, -70.9, -2.9, -70.9, -2.8, -71, -2.8, -71, -2.9)]);

async function openRepaired(page: Page): Promise<void> {
  await page.getByLabel('Elegir archivo').setInputFiles(bowTie);
  await page.getByRole('button', { name: /^Reparar/ }).click();
  await expect(page.getByText('Se usa reparado, como usted pidió')).toBeVisible();
  await expect(page.getByText('Guardado en este dispositivo')).toBeVisible(PATIENCE);
}

async function openMenu(page: Page): Promise<void> {
  await page.getByText('Proyecto, historia y espacio').click();
  await expect(page.getByRole('heading', { name: 'Historia' })).toBeVisible();
}

test('a reload brings back the file, its repair and its numbers, and a key takes the repair back', async ({
  page,
}) => {
  await visitPanel(page, MY_FILE);
  await openRepaired(page);
  await visit(page);
  await page.reload();
  await visitPanel(page, { ...MY_FILE, fragment: 'panel=my-file&step=result' });
  await expect(page.getByText(AREA)).toBeVisible(PATIENCE);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /Resultado$/ })).toBeDisabled();
  await page.keyboard.press('Control+y');
  await expect(page.getByRole('button', { name: /Resultado$/ })).toBeEnabled();
});

test('two tabs see each other, and several boundaries are named, chosen and removed', async ({
  page,
  context,
}) => {
  await visitPanel(page, MY_FILE);
  await page.getByLabel('Elegir archivo').setInputFiles(square);
  await expect(page.getByText('Guardado en este dispositivo')).toBeVisible(PATIENCE);
  const other = await context.newPage();
  await visitPanel(other, MY_FILE);
  await expect(other.getByText(/^Queda en la provincia/)).toBeVisible(PATIENCE);
  await goToStep(other, 'Elegir');
  await goToStep(page, 'Elegir');
  await page.getByText('Nombre y privacidad').click();
  await page.getByLabel('Nombre del límite').fill('Lote 4');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(other.getByText('«Lote 4»').first()).toBeVisible(PATIENCE);
  await other.getByLabel('Elegir otro archivo').setInputFiles(bowTie);
  await goToStep(other, 'Elegir');
  // The one that is chosen is read, and leads on to its place.
  await other.getByRole('radio', { name: /Lote 4/ }).click();
  await expect(other.getByText(/^Queda en la provincia/)).toBeVisible(PATIENCE);
  await goToStep(other, 'Elegir');
  await other.getByRole('button', { name: 'Quitar el archivo' }).click();
  await openMenu(page);
  await expect(page.getByText('Se quitó «Lote 4»')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('everything is deleted in two steps, and nothing comes back', async ({ page }) => {
  await visitPanel(page, MY_FILE);
  await page.getByLabel('Elegir archivo').setInputFiles(square);
  await expect(page.getByText('Guardado en este dispositivo')).toBeVisible(PATIENCE);
  await openMenu(page);
  await expect(page.getByText(/Sus archivos ocupan 1 kB\./)).toBeVisible();
  await page.getByRole('button', { name: 'Borrar todo de este dispositivo' }).click();
  await page.getByRole('button', { name: 'Sí, borrar todo' }).click();
  await expect(
    page.getByText(/^Nada sale de este dispositivo\. El archivo se lee y se guarda/),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Elegir archivo')).toBeAttached();
  await expect(page.getByText('Proyecto, historia y espacio')).toHaveCount(0);
});

test('a browser that keeps nothing says so, and works', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await visitPanel(page, MY_FILE);
  await expect(page.getByText(/^Este navegador no guarda nada/)).toBeVisible();
  await page.getByLabel('Elegir archivo').setInputFiles(bowTie);
  await page.getByRole('button', { name: /^Reparar/ }).click();
  await goToStep(page, 'Resultado');
  await expect(page.getByText(AREA)).toBeVisible(PATIENCE);
});
