import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page-fixture.ts';
import { goToStep, settled, visit, visitPanel } from './visit.ts';

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
  await expect(page.getByText(/^Queda en la provincia de Putumayo \(Loreto\) y Yaguas, a /)).toBeVisible();
  await page.getByRole('button', { name: 'Sí, es aquí. Ver el resultado' }).click();
  await settled(page);
  await expect(page.getByText(/^Mide 12,294\.25\sha .* Se superpone con Yaguas/)).toBeVisible();
  await page.getByRole('button', { name: 'Seguir: qué revisar' }).click();
  await expect(page.getByRole('row', { name: /Yaguas 12,294 100\.0\s%/ })).toBeVisible();
  await goToStep(page, 'Elegir');
  await page.getByRole('button', { name: 'Quitar el archivo' }).click();
  await expect(page.getByLabel('Elegir archivo')).toBeAttached();
  await expect(page.getByText('chacra.geojson')).toHaveCount(0);
});

test('a bow tie is repaired on consent, measured, and left out again on request', async ({ page }) => {
  const corners = [
    [-71.3, -2.9],
    [-71.1, -2.7],
    [-71.1, -2.9],
    [-71.3, -2.7],
    [-71.3, -2.9],
  ];
  const bowTie = { ...insideYaguas, geometry: { type: 'Polygon', coordinates: [corners] } };
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page.getByLabel('Elegir archivo').setInputFiles(fileOf('lazo.geojson', JSON.stringify(bowTie)));
  await expect(page.getByText('a 24,589.53 ha reparado')).toBeVisible();
  await expect(page.getByRole('button', { name: /Resultado$/ })).toBeDisabled();
  await page.getByRole('button', { name: /^Reparar/ }).click();
  await expect(page.getByText('Se usa reparado, como usted pidió')).toBeVisible();
  await goToStep(page, 'Resultado');
  await settled(page);
  await expect(page.getByText('Mide 24,589.53 ha sobre el elipsoide WGS 84.')).toBeVisible();
  await goToStep(page, 'Revisar');
  await page.getByRole('button', { name: /^Deshacer: / }).click();
  await expect(page.getByRole('button', { name: /Resultado$/ })).toBeDisabled();
});

test('a KMZ is read by its content, and a walk is a boundary on consent', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  const input = page.getByLabel('Elegir archivo');
  await input.setInputFiles('tests/cases/files/kmz-with-pictures/input.kmz');
  await goToStep(page, 'Resultado');
  await expect(page.getByText(/Mide 1,2\d\d,\d{3}/)).toBeVisible();
  await goToStep(page, 'Elegir');
  await page.getByLabel('Elegir otro archivo').setInputFiles('tests/cases/files/gpx-track/input.gpx');
  await expect(page.getByText('No quedó ningún elemento que se pueda medir.')).toBeVisible();
  await page.getByRole('button', { name: 'Es un límite' }).click();
  await goToStep(page, 'Resultado');
  await expect(page.getByText(/Mide 1,2\d\d,\d{3}/)).toBeVisible();
});

test('a GeoPackage is read in the worker, and a text where it is pasted or typed', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles('tests/cases/files/geopackage-of-many-pages/input.gpkg');
  await goToStep(page, 'Elegir');
  await expect(page.getByText('31 elementos se pueden medir.').first()).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'POLYGON((-71.3 -2.9, -71.2 -2.9, -71.2 -2.8, -71.3 -2.8, -71.3 -2.9))',
    );
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await goToStep(page, 'Resultado');
  await expect(page.getByText(/Mide 12,294\.25\sha/)).toBeVisible();
  await goToStep(page, 'Elegir');
  await page.getByRole('button', { name: 'Pegar texto' }).click();
  await page.getByLabel(/^Texto de un mapa/).fill('POLYGON((-71.3 -2.9');
  await page.getByRole('button', { name: 'Leer este texto' }).click();
  await expect(page.getByText(/^Error\. No es WKT completo/)).toBeVisible();
});

test('the parts of a shapefile are read together, and an old datum that calls itself another is found out', async ({
  page,
}) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  const parts = (folder: string, name: string, endings: readonly string[]) =>
    endings.map((ending) => `tests/cases/files/${folder}/${name}.${ending}`);
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles(parts('shapefile-in-parts', 'chacras', ['shp', 'dbf', 'prj', 'cpg']));
  await goToStep(page, 'Resultado');
  await expect(page.getByText('Ñandú').first()).toBeVisible();
  await goToStep(page, 'Elegir');
  await expect(page.getByText('2 elementos se pueden medir.').first()).toBeVisible();
  await page
    .getByLabel('Elegir otro archivo')
    .setInputFiles(parts('shapefile-in-psad56-called-wgs84', 'lindero', ['shp', 'dbf', 'prj']));
  await expect(page.getByRole('heading', { name: 'Puede estar corrido' })).toBeVisible();
  await expect(page.getByText(/Queda 428.m al suroeste de donde lo pone el archivo/)).toBeVisible();
  await page.getByRole('button', { name: /^Usar.*UTM zona 19S, PSAD56/ }).click();
  await expect(page.getByRole('heading', { name: 'Puede estar corrido' })).toBeHidden();
  await goToStep(page, 'Revisar');
  await expect(page.getByText(/PSAD56 to WGS 84 \(8\)» \(EPSG:1208\).*± 16 m/).first()).toBeVisible();
});

test('a table of UTM vertices with decimal commas is asked about its datum, and is a boundary on consent', async ({
  page,
}) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page.getByLabel('Elegir archivo').setInputFiles('tests/cases/files/csv-utm-without-datum/input.csv');
  await expect(page.getByRole('heading', { name: '¿En qué sistema de coordenadas está?' })).toBeVisible();
  await page.getByRole('button', { name: /^Usar.*UTM zona 19S, WGS 84/ }).click();
  await page.getByRole('button', { name: 'Es un límite' }).click();
  await goToStep(page, 'Resultado');
  await expect(page.getByText(/Mide 49\.95.ha/).first()).toBeVisible();
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
    await goToStep(page, 'Elegir');
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

test('an account by combination closes, and again inside each zone', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=overlaps', heading: 'Superposiciones' });
  const layers = page.getByRole('group', { name: 'Capas de la cuenta (hasta 8)' });
  await layers.getByRole('checkbox', { name: /^Municipios PDET/ }).check();
  await page.getByLabel('Por zonas de').selectOption({ label: 'Departamentos del sur de Colombia' });
  await page.getByRole('button', { name: 'Hacer la cuenta' }).click();
  await settled(page);
  const combinations = page.getByRole('table', { name: 'Hectáreas por combinación de capas' });
  // Of the mosaic and its neighbours nearly all lies in the provinces, and next to nothing beyond them.
  await expect(
    combinations.getByRole('row', { name: /^Áreas protegidas \+ Provincias .* 4,798,\d{3} 8\.95/ }),
  ).toBeVisible();
  await expect(
    combinations.getByRole('row', { name: /^Solo Áreas protegidas 1,2\d{2} < 0\.01/ }),
  ).toBeVisible();
  await expect(page.getByText(/^La cuenta cierra: [\d,.]+ − [\d,.]+ = [\d,.]+\sha/)).toBeVisible();
  const zones = page.getByRole('table', { name: /por zona de «Departamentos/ });
  await expect(zones.getByRole('row', { name: /^Residuo( 0\.00)+$/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await layers.getByRole('checkbox', { name: 'Áreas protegidas' }).uncheck();
  await expect(page.getByText(/^Lo de abajo es de Áreas protegidas \+ /)).toBeVisible();
});

test('an account wants a layer, takes the own file, and forgets it with the file', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles(fileOf('chacra.geojson', JSON.stringify(insideYaguas)));
  await expect(page.getByText(/^Queda en/)).toBeVisible();
  await settled(page);
  await page.getByRole('link', { name: 'Superposiciones' }).click();
  const layers = page.getByRole('group', { name: /^Capas de la cuenta/ });
  await expect(layers.getByRole('checkbox', { name: 'Su archivo: chacra.geojson' })).toBeChecked();
  await page.getByRole('button', { name: 'Hacer la cuenta' }).click();
  await expect(page.getByRole('row', { name: /^Áreas protegidas \+ Su archivo.* 12,294/ })).toBeVisible();
  for (const checkbox of await layers.getByRole('checkbox').all()) await checkbox.uncheck();
  await expect(page.getByRole('button', { name: 'Hacer la cuenta' })).toBeDisabled();
  await page.getByRole('link', { name: 'Mi territorio' }).click();
  await goToStep(page, 'Elegir');
  await page.getByRole('button', { name: 'Quitar el archivo' }).click();
  await page.getByRole('link', { name: 'Superposiciones' }).click();
  await expect(layers.getByRole('checkbox', { name: /^Su archivo/ })).toHaveCount(0);
  await expect(page.getByText(/^La cuenta cierra/)).toHaveCount(0);
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
