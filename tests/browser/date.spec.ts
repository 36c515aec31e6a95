import { expect, test } from './page-fixture.ts';
import { visit } from './visit.ts';

test('from 2019 to today the established areas of the mosaic go from 3 to 5', async ({ page }) => {
  await visit(page, 'date=2019-06-02');
  await expect(page.getByText('3 áreas establecidas')).toBeVisible();
  await expect(page.getByText('1,694,097.20')).toBeVisible();
  await page.getByRole('button', { name: 'Hoy' }).click();
  await expect(page.getByText('5 áreas establecidas')).toBeVisible();
  await expect(page.getByText('2,138,296.37')).toBeVisible();
  expect(page.url()).not.toContain('date=');
});

test('the timeline moves by instrument, and the address with it', async ({ page }) => {
  await visit(page);
  const earlier = page.getByRole('button', { name: 'Instrumento anterior' });
  await earlier.click();
  await expect(page).toHaveURL(/date=2025-09-26/);
  await earlier.click();
  await expect(page).toHaveURL(/date=2025-06-06/);
  await expect(page.getByText('4 áreas establecidas').first()).toBeVisible();
});

test('a typed date changes the numbers', async ({ page }) => {
  await visit(page);
  await page.getByLabel('Fecha', { exact: true }).fill('2016-01-01');
  await page.getByLabel('Fecha', { exact: true }).blur();
  await expect(page.getByText('2 áreas establecidas').first()).toBeVisible();
});
