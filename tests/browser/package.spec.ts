import { readFileSync } from 'node:fs';
import { expect, test } from './page-fixture.ts';
import { settled, visitPanel } from './visit.ts';

const panel = { fragment: 'panel=my-file', heading: 'Revisar mi territorio' };

test('a closed package opens on a device that has nothing to the same numbers', async ({ page, browser }) => {
  await visitPanel(page, panel);
  await page.getByLabel('Elegir archivo').setInputFiles('tests/cases/files/kmz-with-pictures/input.kmz');
  await page.getByRole('button', { name: /^Paso 1/ }).click();
  await page.getByText('Cerrarlo con una contraseña').click();
  await page.getByLabel('Contraseña').fill('canoa remo luna piedra');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Guardar copia de seguridad' }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(bytes.toString('latin1', 0, 16)).toBe('MOSAICO SEALED 1');

  const other = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await other.newPage();
  await visitPanel(phone, panel);
  const given = { name: 'whatever.bin', mimeType: '', buffer: bytes };
  await phone.getByLabel('Elegir archivo').setInputFiles(given);
  await phone.getByLabel('Contraseña').fill('canoa remo luna');
  await phone.getByRole('button', { name: 'Abrir con la contraseña' }).click();
  await expect(phone.getByText('La contraseña no es la de este paquete.')).toBeVisible();
  await phone.getByLabel('Contraseña').fill('canoa remo luna piedra');
  await phone.getByRole('button', { name: 'Abrir con la contraseña' }).click();
  await phone.getByRole('button', { name: 'Sí, es aquí. Ver el resultado' }).click();
  await settled(phone);
  await expect(phone.getByText(/Mide 1,229,75\d/)).toBeVisible();
  await other.close();
});
