import { expect, test } from './page-fixture.ts';
import { isPhone, settings, visit, visitPanel } from './visit.ts';

test('the language can be switched, and is remembered', async ({ page }) => {
  await visit(page);
  await (await settings(page)).getByLabel('Idioma').selectOption('English');
  await expect(page.getByRole('heading', { level: 2, name: 'The mosaic' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('about:blank');
  await visit(page);
  await expect(page.getByRole('heading', { level: 2, name: 'The mosaic' })).toBeVisible();
});

test('the theme can be switched, and is in the address', async ({ page }) => {
  await visit(page);
  await (await settings(page)).getByLabel('Tema').selectOption('Sol');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sun');
  await expect(page).toHaveURL(/theme=sun/);
});

test('the address is the view: it survives a reload and going back', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=table&date=2016-01-01', heading: 'Tabla' });
  await page.getByRole('link', { name: 'Fuentes' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Fuentes' })).toBeVisible();
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Fuentes' })).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Tabla' })).toBeVisible();
  expect(page.url()).toContain('date=2016-01-01');
});

test('an address from elsewhere that says nonsense opens the page all the same', async ({ page }) => {
  await visit(page, 'panel=atlas&feature=moon/crater&date=2019-02-30&layers=seas&map=x');
  await expect(page.getByText('5 áreas establecidas')).toBeVisible();
});

test('? shows the keys, and Escape gives the focus back', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Teclas' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
});

test('a layer that is hidden is hidden in the address', async ({ page }) => {
  await visit(page);
  if (isPhone(page)) await page.getByRole('button', { name: 'Capas' }).click();
  await page.getByRole('checkbox', { name: 'Comunidades nativas' }).uncheck();
  await expect(page).toHaveURL(/layers=-communities/);
  await page.getByRole('button', { name: 'Restablecer las capas' }).click();
  await expect(page).not.toHaveURL(/layers=/);
});

test('the first figure is painted before the map has been asked for', async ({ page }) => {
  let askForMap: (() => void) | undefined;
  const isAllowed = new Promise<void>((resolve) => (askForMap = resolve));
  await page.route(/MosaicMap-.*\.js$/, async (route) => {
    await isAllowed;
    await route.continue();
  });
  await visit(page);
  await expect(page.getByText('868,927.84')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  askForMap?.();
  await expect(page.locator('canvas')).toHaveCount(1);
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await expect(page.locator('canvas')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('the policy of the page lets in no foreign host and no inline script', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const rules = new Map(
    policy
      ?.split(';')
      .map((rule) => rule.trim().split(' '))
      .map(([name, ...of]) => [name, of]),
  );
  expect(rules.get('default-src')).toEqual(["'self'"]);
  expect(rules.get('script-src')).toEqual(["'self'"]);
  const sources = [...rules.values()].flat();
  expect(sources.filter((source) => /\/\/|\*|unsafe|^https?:/.test(source))).toEqual([]);
});
