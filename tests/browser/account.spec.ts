import type { Locator } from '@playwright/test';
import { expect, test } from './page-fixture.ts';
import { isPhone, settled, visit } from './visit.ts';

test('a planner finds where each protected area lies, the net total at two dates, and prints an A3', async ({
  page,
}) => {
  await visit(page);
  await page.getByRole('link', { name: 'Superficies' }).click();
  await page.getByRole('button', { name: 'Ver en qué zonas están' }).click();
  await settled(page);
  const parts = page.getByRole('table', { name: /^Hectáreas de cada área en cada zona/ });
  const ampiyacu = parts.getByRole('rowgroup').filter({ hasText: 'Ampiyacu Apayacu' });
  await expect(
    ampiyacu.getByRole('row', { name: /^Mariscal Ramón Castilla 26\d,\d{3} 61\.\d\d/ }),
  ).toBeVisible();
  await expect(ampiyacu.getByRole('row', { name: /^Maynas 16\d,\d{3} 37\.\d\d/ })).toBeVisible();
  await expect(ampiyacu.getByRole('row', { name: /^En ninguna de estas zonas 0/ })).toBeVisible();
  await page.getByLabel('Una fecha', { exact: true }).fill('2019-06-02');
  const dates = page.getByRole('table', { name: 'Superficie neta protegida en dos fechas' });
  await expect(dates.getByRole('row', { name: /^2 jun\. 2019 3 1,69\d,\d{3}/ })).toBeVisible();
  await expect(dates.getByRole('row', { name: /^\d+ \S+ \d{4} 5 2,13\d,\d{3}/ })).toBeVisible();
  await expect(
    page.getByText(/^Se sumaron entre las dos fechas: Medio Putumayo Algodón, Bajo/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Imprimir' }).click();
  await page.getByRole('combobox', { name: /^Papel/ }).selectOption('a3');
  await page.getByRole('button', { name: 'Ver e imprimir' }).click();
  await expect(page.getByRole('dialog', { name: 'Vista previa de impresión · 1 hoja A3' })).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 119[01][\d.]* 84[12]/);
});

test('a newcomer learns in under five clicks whether the 1.7 million hold, and why', async ({ page }) => {
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  await page.goto('./');
  // A phone begins with doors, a desk with the overview.
  if (isPhone(page)) await click(page.getByRole('button', { name: /^Ver el mosaico/ }));
  await click(page.getByRole('button', { name: /^Ver las cifras publicadas/ }));
  await expect(page.getByRole('heading', { level: 2, name: 'Figuras' })).toBeVisible();
  await settled(page);
  await click(page.getByRole('button', { name: '¿Se sostienen los 1.7 millones de hectáreas?' }));
  const steps = page.getByRole('listitem').filter({ hasText: 'F027' });
  await expect(steps.getByText('compatible').first()).toBeVisible();
  await expect(steps.getByRole('heading', { name: 'Qué resulta' })).toBeVisible();
  await expect(steps.getByText(/1,69\d,\d{3}/).first()).toBeVisible();
  expect(clicks).toBeLessThan(5);
});
