import { expect, test } from './page-fixture.ts';
import { settled, visit, visitPanel } from './visit.ts';

/** A tenth of a degree inside Yaguas: 12,294.25 ha by the closed form of a cell of the graticule. */
const insideYaguas = {
  type: 'Feature',
  properties: { name: 'Chacra de prueba' },
  geometry: {
    type: 'Polygon',
    coordinates: [[-71.3, -2.9, -71.2, -2.9, -71.2, -2.8, -71.3, -2.8, -71.3, -2.9]].map((flat) =>
      Array.from({ length: 5 }, (_, index) => flat.slice(2 * index, 2 * index + 2)),
    ),
  },
};

const fileOf = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });

test('an own file is measured, laid over the mosaic, and forgotten on request', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles(fileOf('chacra.geojson', JSON.stringify(insideYaguas)));
  await settled(page);
  await expect(page.getByRole('row', { name: /Yaguas 12,294 100\.0\s%/ })).toBeVisible();
  await page.getByRole('button', { name: 'Quitar el archivo' }).click();
  await expect(page.getByLabel('Elegir archivo')).toBeAttached();
  await expect(page.getByText('chacra.geojson')).toHaveCount(0);
});

test('a file that cannot be measured says so in words', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  const input = page.locator('input[type="file"]');
  const files = [
    fileOf('carta.docx', 'PK\u0003\u0004'),
    fileOf('metros.geojson', '{"type":"Point","coordinates":[685000,9680000]}'),
    fileOf('vacio.geojson', ''),
  ];
  for (const file of files) {
    await input.setInputFiles(file);
    await expect(page.getByText(`«${file.name}»`).first()).toBeVisible();
    await expect(page.getByText('No quedó ningún elemento que se pueda medir.')).toBeVisible();
  }
});

test('two layers are laid over each other, and the account closes', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=overlaps', heading: 'Superposiciones' });
  await page.getByLabel('Capa B').selectOption({ label: 'Provincias de Loreto, Cusco y Apurímac' });
  await page.getByRole('button', { name: 'Calcular' }).click();
  await settled(page);
  await expect(page.getByText('La cuenta cierra').first()).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('the ledger says whether the 1.7 million hold, and why', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=figures', heading: 'Figuras' });
  await settled(page);
  await page.getByRole('button', { name: '¿Se sostienen los 1.7 millones de hectáreas?' }).click();
  await expect(page.getByText(/1,69\d,\d{3}/).first()).toBeVisible();
  await expect(page.getByText('compatible').first()).toBeVisible();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('?');
  await page.getByLabel('Usar atajos de una sola tecla').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.reload();
  await visit(page);
  await page.keyboard.press('t');
  await expect(page).not.toHaveURL(/panel=table/);
});
