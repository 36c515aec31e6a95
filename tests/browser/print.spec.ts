import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page-fixture.ts';
import { visitPanel } from './visit.ts';

/** Size in dots of a PNG file, and the share of its dots that are not white. */
function lookAt(png: Buffer): { readonly width: number; readonly height: number; readonly drawn: number } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  let drawn = 0;
  for (let row = 0; row < height; row += 1) {
    const start = row * (3 * width + 1) + 1;
    let [red, green, blue] = [0, 0, 0];
    for (let dot = start; dot < start + 3 * width; dot += 3) {
      red = (red + (rows[dot] as number)) & 255;
      green = (green + (rows[dot + 1] as number)) & 255;
      blue = (blue + (rows[dot + 2] as number)) & 255;
      if (red + green + blue < 765) drawn += 1;
    }
  }
  return { width, height, drawn: drawn / (width * height) };
}

test('a map is printed on one A3, by the browser and as an image at 300 dots an inch', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=print', heading: 'Imprimir mapa' });
  await page.getByRole('combobox', { name: /^Papel/ }).selectOption('a3');
  await page.getByRole('textbox', { name: 'Título', exact: true }).fill('Ñañɨ Nɨmairama, plan de vida');
  await expect(page.getByRole('img', { name: /^Ñañɨ Nɨmairama, plan de vida, escala 1:/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ver e imprimir' }).click();
  const preview = page.getByRole('dialog', { name: 'Vista previa de impresión · 1 hoja A3' });
  await expect(preview.getByText('No constituye documento legal')).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 119[01][\d.]* 84[12]/);

  const saving = page.waitForEvent('download');
  await preview.getByRole('button', { name: 'Guardar imagen PNG' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('ñañɨ-nɨmairama-plan-de-vida-a3.png');
  const image = lookAt(await readFile(await saved.path()));
  expect(image).toMatchObject({ width: 4961, height: 3508 });
  expect(image.drawn).toBeGreaterThan(0.4);
  expect(image.drawn).toBeLessThan(0.9);

  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
});

test('an atlas of a layer is made with its progress, and prints a sheet for each area', async ({ page }) => {
  await visitPanel(page, { fragment: 'panel=print', heading: 'Imprimir mapa' });
  await page.getByRole('combobox', { name: /^Orientación/ }).selectOption('portrait');
  await page.getByRole('combobox', { name: /^Capa/ }).selectOption('protected-areas');
  await page.getByRole('button', { name: 'Hacer el atlas · 14 hojas' }).click();
  const preview = page.getByRole('dialog', { name: 'Vista previa de impresión · 14 hojas A4' });
  await expect(preview.getByRole('img', { name: 'Yaguas', exact: true })).toBeAttached();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(14);
});
