import AxeBuilder from '@axe-core/playwright';
import { fileOf, insideYaguas } from './inside-yaguas.ts';
import { expect, test } from './page-fixture.ts';
import { goToStep, settled, visit, visitPanel } from './visit.ts';

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

test('the technical table has the vertices in the zone that is chosen, and goes into a file', async ({
  page,
}) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles(fileOf('chacra.geojson', JSON.stringify(insideYaguas)));
  await goToStep(page, 'Resultado');
  await page.getByRole('button', { name: 'Hacer el cuadro' }).click();
  const table = page.getByRole('table', { name: 'Cuadro de datos técnicos: Chacra de prueba' });
  await expect(table.getByRole('row')).toHaveCount(5);
  // By gdaltransform from EPSG:4326 to EPSG:32719 and to EPSG:32718.
  await expect(
    table.getByRole('row', { name: /244,324\.37 9,679,200\.38 −71\.300000 −2\.900000$/ }),
  ).toBeVisible();
  await page.getByLabel('Zona UTM').selectOption('18S');
  await expect(
    table.getByRole('row', { name: /911,480\.17 9,678,787\.22 −71\.300000 −2\.900000$/ }),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el cuadro (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('mosaico-0-18S.csv');
});

test('the ledger says whether the 1.7 million hold, and why', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=figures', heading: 'Figuras' });
  await settled(page);
  await page.getByRole('button', { name: '¿Se sostienen los 1.7 millones de hectáreas?' }).click();
  await expect(page.getByText(/1,69\d,\d{3}/).first()).toBeVisible();
  await expect(page.getByText('compatible').first()).toBeVisible();
});

test('a figure of the own is judged, comes back after a reload, and is undone', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=figures', heading: 'Figuras' });
  await page.getByRole('button', { name: 'Añadir una cifra' }).click();
  await page.getByLabel('La cifra, como está escrita').fill('0,87 millones');
  await page.getByRole('button', { name: 'Guardar la cifra' }).click();
  await expect(page.getByText(/^Falta decir dónde está escrito/)).toBeVisible();
  await page.getByLabel('Dónde lo dice').fill('Folleto municipal, p. 3');
  await page.getByRole('checkbox', { name: 'Yaguas', exact: true }).check();
  await page.getByRole('button', { name: 'Guardar la cifra' }).click();
  const own = page.getByRole('listitem').filter({ hasText: 'Cifra suya' });
  await expect(own.getByText('compatible')).toBeVisible();
  await page.reload();
  await expect(own.getByText('compatible')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(own).toHaveCount(0);
});

test('a scenario stands beside what is, and is in the address', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles(fileOf('propuesta.geojson', JSON.stringify(insideYaguas)));
  await expect(page.getByText(/^Queda en/)).toBeVisible();
  await page.getByRole('link', { name: 'Superficies' }).click();
  await page.getByLabel('En el escenario es').selectOption({ label: 'un área más del mosaico' });
  await page.getByRole('button', { name: 'Ver el escenario' }).click();
  const totals = page.getByRole('table', { name: /^ESCENARIO: el total protegido/ });
  // It lies inside Yaguas, so that it adds nothing.
  await expect(
    totals.getByRole('row', { name: /^Neta protegida 2,13\d,\d{3} 2,13\d,\d{3} 0$/ }),
  ).toBeVisible();
  await expect(page).toHaveURL(/scenario=scenario/);
  await page.getByRole('button', { name: 'Cerrar el escenario' }).click();
  await expect(page).not.toHaveURL(/scenario=/);
});

test('a file of the person is exported like a layer', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page.getByLabel('Elegir archivo').setInputFiles('tests/cases/files/kmz-with-pictures/input.kmz');
  await page.getByRole('button', { name: /^Paso 3/ }).click();
  await visit(page, 'panel=export');
  const layers = page.getByRole('combobox', { name: 'Capa', exact: true });
  await layers.selectOption({ label: 'input.kmz (mi territorio)' });
  await page.getByRole('radio', { name: 'Solo el archivo de datos' }).check();
  await page.getByRole('combobox', { name: 'Formato' }).selectOption({ label: 'GeoJSON' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exportar', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('input.geojson');
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
