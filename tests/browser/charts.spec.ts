import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page-fixture.ts';
import { settled, visitPanel } from './visit.ts';

test('a chart says its numbers in a sentence and a table, leaves axe nothing to find, and is saved as an image', async ({
  page,
}) => {
  await visitPanel(page, { fragment: 'panel=areas', heading: 'Superficies' });
  await settled(page);
  await page.getByText('Gráfico: de qué está hecho el mosaico').click();
  const title = /^El mosaico por categoría y situación/;
  await expect(page.getByRole('img', { name: /Parque Nacional: 868,700\sha\s±\s1,450/ })).toBeVisible();
  const table = page.getByRole('table', { name: title });
  await expect(table.getByRole('row', { name: /Parque Nacional Yaguas 868,700/ })).toBeVisible();
  for (const theme of ['light', 'dark', 'sun']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    const found = await new AxeBuilder({ page }).include('figure').analyze();
    expect(
      found.violations.map(({ id }) => id),
      theme,
    ).toEqual([]);
  }
  for (const kind of ['SVG', 'PNG']) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^Guardar ${kind}: El mosaico`) }).click();
    expect((await saved).suggestedFilename()).toMatch(new RegExp(`^el-mosaico-.*\\.${kind.toLowerCase()}$`));
  }
});
