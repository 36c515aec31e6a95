import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { serveOfflineSite } from './offline-site.ts';
import { goToStep } from './visit.ts';

test.use({ serviceWorkers: 'allow' });

/** Everything is read, measured and kept while the map is drawn. */
const PATIENCE = { timeout: 20_000 };
const CASES = 'tests/cases/files';

const bowTie = {
  name: 'lazo.geojson',
  mimeType: '',
  buffer: Buffer.from(
    '{"type":"Polygon","coordinates":[[[-71.3,-2.9],[-71.1,-2.7],[-71.1,-2.9],[-71.3,-2.7],[-71.3,-2.9]]]}',
  ),
};

async function bring(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
  await goToStep(page, 'Elegir');
  await page.getByLabel(/^Elegir (otro )?archivo/).setInputFiles(files, PATIENCE);
}

async function seeArea(page: Page, area: RegExp): Promise<void> {
  await goToStep(page, 'Resultado');
  await expect(page.getByText(area).first()).toBeVisible(PATIENCE);
}

test('with the network off a territory is brought, found, repaired, compared, printed, packed and opened again', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  const site = await serveOfflineSite();
  await page.goto(`${site.url}#/panel=areas`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await site.stop();
  await context.setOffline(true);
  await page.goto(`${site.url}#/panel=my-file`);

  await bring(page, `${CASES}/kmz-with-pictures/input.kmz`);
  await expect(page.getByText(/^Queda en la provincia de Putumayo/)).toBeVisible(PATIENCE);
  await seeArea(page, /^Mide 1,229,75\d\.\d\d.ha/);

  await bring(page, `${CASES}/gpx-track/input.gpx`);
  await page.getByRole('button', { name: 'Es un límite' }).click();
  await seeArea(page, /^Mide 1,2\d\d,\d{3}/);

  const parts = ['shp', 'dbf', 'prj'].map(
    (ending) => `${CASES}/shapefile-in-psad56-called-wgs84/lindero.${ending}`,
  );
  await bring(page, parts);
  await expect(page.getByText(/Queda 428.m al suroeste de donde lo pone el archivo/)).toBeVisible(PATIENCE);
  await page.getByRole('button', { name: /^Usar.*UTM zona 19S, PSAD56/ }).click();
  await expect(page.getByRole('heading', { name: 'Puede estar corrido' })).toBeHidden(PATIENCE);
  await seeArea(page, /^Mide /);

  await bring(page, `${CASES}/csv-utm-without-datum/input.csv`);
  await page.getByRole('button', { name: /^Usar.*UTM zona 19S, WGS 84/ }).click();
  await page.getByRole('button', { name: 'Es un límite' }).click();
  await seeArea(page, /^Mide 49\.95.ha/);

  await bring(page, bowTie);
  await page.getByRole('button', { name: /^Reparar/ }).click();
  await expect(page.getByText('Se usa reparado, como usted pidió')).toBeVisible();
  await seeArea(page, /^Mide 24,589\.53.ha sobre el elipsoide WGS 84\./);

  await expect(page.getByLabel('Compararlo con')).toHaveValue(/PN15/);
  // The map has a button of this name too.
  await page.getByRole('main').getByText('Comparar', { exact: true }).click();
  await expect(page.getByText(/^Comparten 24,589\.53.ha; 0\.00.ha están solo en el suyo/)).toBeVisible(
    PATIENCE,
  );

  await goToStep(page, 'Llevar');
  await page.getByRole('button', { name: 'Ver e imprimir el acta' }).click();
  await expect(page.getByRole('dialog', { name: /^Acta de linderos, vista previa/ })).toBeVisible(PATIENCE);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  await page.keyboard.press('Escape');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Guardar copia de seguridad' }).click(),
  ]);
  const kept = { name: 'copia.mosaico', mimeType: '', buffer: readFileSync(await download.path()) };
  await page.getByText('Proyecto, historia y espacio').click();
  await page.getByRole('button', { name: 'Borrar todo de este dispositivo' }).click();
  await page.getByRole('button', { name: 'Sí, borrar todo' }).click();
  await expect(page.getByText('Proyecto, historia y espacio')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Elegir archivo')).toBeAttached(PATIENCE);

  await bring(page, kept);
  await expect(page.getByText(/^Queda en/)).toBeVisible(PATIENCE);
  await seeArea(page, /^Mide 24,589\.53.ha sobre el elipsoide WGS 84\./);
  await goToStep(page, 'Elegir');
  await expect(page.getByRole('radio')).toHaveCount(5);
  expect(complaints).toEqual([]);
});
