import { expect, test } from './page-fixture.ts';
import { settled, visit, visitPanel } from './visit.ts';

const hectaresOfYaguas = /868,700\sha\s±\s1,4\d0/;

test('Yaguas is found, opened and read with the keyboard alone', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Buscar' })).toBeFocused();
  await page.keyboard.type('yaguas');
  await expect(page.getByRole('option').first()).toContainText('Yaguas');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Yaguas', exact: true })).toBeVisible();
  await settled(page);
  await expect(page.getByText(hectaresOfYaguas).first()).toBeVisible();
  expect(page.url()).toContain('feature=protected-areas/PN15');
});

test('Yaguas is found in the table, the twin of the map', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=table', heading: 'Tabla' });
  const yaguas = page.getByRole('table').getByRole('button', { name: 'Yaguas', exact: true });
  await yaguas.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Elegido: Yaguas')).toBeVisible();
  await expect(page).toHaveURL(/panel=table.*feature=protected-areas\/PN15/);
  await page.getByRole('button', { name: 'Abrir su ficha' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Yaguas', exact: true })).toBeVisible();
});

test('accents are optional in the search', async ({ page }) => {
  await visit(page);
  await page.getByRole('combobox', { name: 'Buscar' }).fill('algodon');
  await expect(page.getByRole('option').first()).toContainText('Medio Putumayo Algodón');
});

test('a search that finds nothing says what to try', async ({ page }) => {
  await visit(page);
  await page.getByRole('combobox', { name: 'Buscar' }).fill('xyzzy');
  await expect(page.getByText('Nada se llama así.').first()).toBeVisible();
});
