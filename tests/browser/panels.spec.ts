import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page-fixture.ts';
import { panels, settled, visitPanel } from './visit.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Returns what axe finds, rule by rule, with the elements. */
async function violations(axe: AxeBuilder): Promise<readonly unknown[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
}

for (const panel of panels) {
  test(`${panel.name} opens at its address, fits the screen, and leaves axe nothing to find`, async ({
    page,
  }) => {
    await visitPanel(page, panel);
    await settled(page);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    expect.soft(await violations(new AxeBuilder({ page }).withTags(STANDARDS))).toEqual([]);
    // A theme changes colours and nothing else.
    for (const theme of ['dark', 'sun']) {
      await wear(page, theme);
      const axe = new AxeBuilder({ page }).withRules(['color-contrast']);
      expect.soft(await violations(axe), theme).toEqual([]);
    }
  });
}
