import { expect, test } from './page-fixture.ts';
import { settled, visit, visitPanel } from './visit.ts';

test('what was protected on 2 June 2019 is answered in one sentence, and compared with today on the map', async ({
  page,
}) => {
  await visitPanel(page, { fragment: 'panel=areas&date=2019-06-02', heading: 'Superficies' });
  await settled(page);
  await expect(page.getByText(/^El 2 de junio de 2019 estaban protegidas 3 áreas del mosaico/)).toBeVisible();
  await page.getByRole('button', { name: 'Comparar', exact: true }).click();
  const tool = page.getByRole('region', { name: 'Comparar en el mapa' });
  await expect(tool).toBeVisible();
  await tool.getByRole('textbox', { name: 'Fecha' }).fill('2026-01-01');
  await expect(
    tool.getByText(/se establecieron: Medio Putumayo Algodón, Bajo Putumayo Yaguas/),
  ).toBeVisible();
  await expect(page).toHaveURL(/beside=2026-01-01/);
});

test('playing the timeline goes to the next instrument, and stops when asked', async ({ page }) => {
  await visit(page, 'date=2012-01-01');
  await page.getByRole('button', { name: 'Recorrer los instrumentos' }).click();
  await expect(page).toHaveURL(/date=2015-06-17/, { timeout: 15_000 });
  await page.getByRole('button', { name: 'Pausar' }).click();
  await expect(page.getByRole('button', { name: 'Recorrer los instrumentos' })).toBeVisible();
});

test('coordinates that are typed lead there, in the way in which they were meant', async ({ page }) => {
  await visit(page);
  await page.getByRole('combobox', { name: 'Buscar' }).fill('18M 620000 9650000');
  await page.getByRole('option', { name: /UTM 18/ }).click();
  await expect(page).toHaveURL(/mark=-73\.9\d+,-3\.16\d+/);
});

test('a layer that is filtered and coloured is so in the address and in the legend', async ({ page }) => {
  await visit(page);
  const layers = page.getByRole('button', { name: 'Capas', exact: true });
  if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
  await page.getByRole('button', { name: 'Opciones de «Comunidades nativas»' }).click();
  await page.getByLabel('Colorear por').selectOption('people');
  await page.getByLabel('Filtrar por').selectOption('province');
  await page.getByRole('checkbox', { name: /^Putumayo/ }).check();
  await expect(page.getByText('54 de 219 elementos pasan el filtro').first()).toBeVisible();
  await expect(page).toHaveURL(/filter=communities\.province\.Putumayo&colour=communities\.people/);
  await page.getByText('Leyenda').click();
  await expect(page.getByText('Comunidades nativas · Pueblo')).toBeVisible();
});

test('a length is measured from coordinates, and a point can be taken back', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Medir', exact: true }).click();
  const tool = page.getByRole('region', { name: 'Medir en el mapa' });
  await tool.getByText('O escriba coordenadas').first().click();
  const typed = tool.getByRole('textbox', { name: 'O escriba coordenadas' });
  for (const place of ['-3, -72', '-3, -71']) {
    await typed.fill(place);
    await page.getByRole('button', { name: 'Agregar' }).click();
  }
  // One degree of longitude on this parallel, by Karney's geodesics.
  await expect(page.getByText(/111\.168\skm/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer', exact: true }).click();
  await expect(page.getByText('Ponga dos puntos.')).toBeVisible();
});
