import { fileOf, insideYaguas } from './inside-yaguas.ts';
import { expect, test } from './page-fixture.ts';
import { goToStep, settled, visitPanel } from './visit.ts';

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
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Deshacer/ })
    .click();
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
  const input = page.getByLabel(/^Elegir (otro )?archivo/);
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
