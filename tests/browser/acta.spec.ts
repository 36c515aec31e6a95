import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page-fixture.ts';
import { goToStep, visitPanel } from './visit.ts';

/** Thirty vertices on a ring around a tenth of a degree in Yaguas: a table that takes a sheet of its own. */
const circle = Array.from({ length: 31 }, (_, index) => {
  const angle = ((index % 30) / 30) * 2 * Math.PI;
  return [-71.25 + 0.05 * Math.cos(angle), -2.85 + 0.05 * Math.sin(angle)];
});

const territory = {
  type: 'Feature',
  properties: { name: 'Ñañɨ Nɨmairama' },
  geometry: { type: 'Polygon', coordinates: [circle] },
};

test('a boundary is shown as it will be printed, and prints on sheets of A4 and nothing else', async ({
  page,
}) => {
  await visitPanel(page, { fragment: 'panel=my-file', heading: 'Revisar mi territorio' });
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles({ name: 'lindero.geojson', mimeType: '', buffer: Buffer.from(JSON.stringify(territory)) });
  await expect(page.getByText(/^Queda en/)).toBeVisible();
  await goToStep(page, 'Llevar');
  await page.getByRole('button', { name: 'Ver e imprimir el acta' }).click();
  const preview = page.getByRole('dialog', { name: /^Acta de linderos, vista previa · 3 hojas A4/ });
  await expect(preview.getByRole('heading', { level: 1, name: 'Ñañɨ Nɨmairama' })).toBeVisible();
  await expect(preview.getByRole('img', { name: /^Plano de Ñañɨ Nɨmairama a escala 1:100/ })).toBeVisible();
  await expect(preview.getByRole('region', { name: 'Hoja 3 de 3' }).getByRole('row')).toHaveCount(31);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12]/);
  await expect(preview).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ver e imprimir el acta' })).toBeVisible();
});
