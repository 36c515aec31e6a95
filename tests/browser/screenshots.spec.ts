import { copyFileSync, mkdirSync } from 'node:fs';
import { expect, test } from './page-fixture.ts';
import { isPhone, panels, settled, visit, visitPanel } from './visit.ts';

const FOLDER = 'test-results/screenshots';

/** Pictures that a browser shows when it offers to install the app; the manifest names them and their sizes. */
const SHOP = 'public/screenshots';
const SHOP_PICTURE = { type: 'jpeg', quality: 70 } as const;

test.describe('pictures of the page', { tag: '@screenshots' }, () => {
  test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

  for (const panel of panels) {
    test(`picture of ${panel.name}`, async ({ page }) => {
      await visitPanel(page, panel);
      await settled(page);
      await page.waitForLoadState('networkidle');
      const size = isPhone(page) ? 'phone' : 'desktop';
      for (const theme of ['light', 'dark', 'sun']) {
        await page.goto(`./#${panel.fragment}&theme=${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await page.waitForTimeout(1_500);
        await page.screenshot({ path: `${FOLDER}/${panel.name}-${size}-${theme}.png` });
      }
      if (panel.name === 'feature' && size === 'desktop') {
        copyFileSync(`${FOLDER}/feature-desktop-light.png`, 'docs/screenshot.png');
        await page.goto(`./#${panel.fragment}&theme=light`);
        await page.waitForTimeout(500);
        await page.screenshot({ ...SHOP_PICTURE, path: `${SHOP}/wide.jpg` });
      }
    });
  }

  test('picture of the overview, and of the doors on a phone', async ({ page }) => {
    const size = isPhone(page) ? 'phone' : 'desktop';
    await page.goto('./');
    await expect(page.locator('canvas')).toHaveCount(1);
    await page.waitForTimeout(2_500);
    await page.screenshot({ path: `${FOLDER}/first-visit-${size}.png` });
    await visit(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${FOLDER}/overview-${size}.png` });
    if (size === 'phone') await page.screenshot({ ...SHOP_PICTURE, path: `${SHOP}/narrow.jpg` });
  });
});
