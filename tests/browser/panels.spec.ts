import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page-fixture.ts';
import { panels, settled, visitPanel } from './visit.ts';

for (const panel of panels) {
  test(`${panel.name} opens at its address and fits the screen`, async ({ page }) => {
    await visitPanel(page, panel);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]);
  });

  test(`${panel.name} has nothing for axe to find, in any theme`, async ({ page }) => {
    await visitPanel(page, panel);
    await settled(page);
    for (const theme of ['light', 'dark', 'sun']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect.soft(found, theme).toEqual([]);
    }
  });
}
