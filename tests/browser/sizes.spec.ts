import { expect, test } from './page-fixture.ts';
import { isPhone, visit } from './visit.ts';

test('three doors stand open at the first visit on a phone, and never again', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('banner')).toBeVisible();
  const doors = page.getByRole('region', { name: '¿Qué quiere hacer?' }).getByRole('button');
  await expect(doors).toHaveCount(isPhone(page) ? 3 : 0);
  await visit(page, 'panel=my-file');
  await page.reload();
  await visit(page);
  await expect(doors).toHaveCount(0);
});

test('the door to the own territory leads to the file', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('banner')).toBeVisible();
  const role = isPhone(page) ? 'button' : 'link';
  await page.getByRole(role, { name: /Revisar mi territorio|^Mi territorio$/ }).click();
  await expect(page).toHaveURL(/panel=my-file/);
});

test('everything that can be touched is large enough for a finger on a phone, for a pointer elsewhere', async ({
  page,
}) => {
  await visit(page);
  // 24 px is what WCAG 2.2 AA asks for, 48 px what a thumb needs.
  const least = isPhone(page) ? 48 : 24;
  const targets = await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], select, summary, label:has(input[type="checkbox"])')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip *'),
      )
      .map((element) => ({ name: element.textContent, height: element.getBoundingClientRect().height })),
  );
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter(({ height }) => height < least)).toEqual([]);
});

test('the panel stands beside the map, and on a phone in a sheet with three stops', async ({ page }) => {
  await visit(page);
  const map = page.getByRole('region', { name: 'Mapa', exact: true });
  const panel = page.getByRole('region', { name: isPhone(page) ? 'Panel deslizante' : 'Panel', exact: true });
  const tops: number[] = [];
  for (const step of ['Ampliar el panel', 'Reducir el panel', 'Ampliar el panel']) {
    await page.waitForTimeout(250);
    tops.push((await panel.boundingBox())?.y ?? Number.NaN);
    if (isPhone(page)) await panel.getByRole('button', { name: step }).click();
  }
  const [half, full, peek] = tops;
  const top = (await map.boundingBox())?.y;
  expect(full).toBe(top);
  expect([half, peek].map((y) => (y ?? 0) > (top ?? 0))).toEqual([isPhone(page), isPhone(page)]);
  expect((peek ?? 0) > (half ?? 0)).toBe(isPhone(page));
});
