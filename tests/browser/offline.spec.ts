import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';
import { type OfflineSite, serveOfflineSite } from './offline-site.ts';
import { goToStep, settings } from './visit.ts';

const test = base.extend<{ site: OfflineSite; complaints: string[] }>({
  site: async ({ page: _page }, use) => {
    const site = await serveOfflineSite();
    await use(site);
    await site.stop();
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

test.use({ serviceWorkers: 'allow' });

/** Visits for the first time, and waits until the app is kept. */
async function visitAndKeep(page: Page, site: OfflineSite): Promise<void> {
  await page.goto(`${site.url}#/panel=areas`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

const deviceButton = async (page: Page) =>
  (await settings(page)).getByRole('button', { name: /^En este equipo/ });

test('after the first visit all of it works with the host gone', async ({ page, site, context }) => {
  await visitAndKeep(page, site);
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  await session.detach();
  await site.stop();
  await context.setOffline(true);

  await page.goto(`${site.url}?desde=portada#/panel=sources`);
  await expect(page.locator('canvas')).toHaveCount(1);
  await expect(page.getByText('Lo que falta', { exact: true })).toBeVisible();
  await page.goto(`${site.url}#/panel=table&feature=provinces/1601`);
  await expect(page.getByRole('row', { name: /Maynas/ }).first()).toBeVisible();
  await page.goto(`${site.url}#/panel=my-file`);
  await page.getByLabel('Elegir archivo').setInputFiles('tests/cases/files/kmz-with-pictures/input.kmz');
  await goToStep(page, 'Resultado');
  await expect(page.getByText(/Mide 1,2\d\d,\d{3}/)).toBeVisible({ timeout: 20_000 });

  await (await deviceButton(page)).click();
  const dialog = page.getByRole('dialog', { name: 'En este equipo' });
  await expect(dialog).toContainText('Sin conexión. Mosaico está guardado en este equipo');
  await expect(dialog).toContainText(/Ocupa\s*\d+\.\d MB/);
  await expect(dialog).toContainText(/0\.1\.0\+[0-9a-f]{10}/);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  const missing = await page.evaluate(async () => {
    const { status, headers } = await fetch('./nowhere/else.json');
    return [status, headers.get('content-type')];
  });
  expect(missing).toEqual([404, 'text/plain; charset=utf-8']);
  const part = await page.evaluate(async () => {
    const response = await fetch('./icon.svg', { headers: { range: 'bytes=1-3' } });
    return [response.status, response.headers.get('content-range')?.split('/')[0], await response.text()];
  });
  expect(part).toEqual([206, 'bytes 1-3', 'svg']);
});

test('a new version waits until it is wanted, and an open tab goes on', async ({ page, site, context }) => {
  await visitAndKeep(page, site);
  const other = await context.newPage();
  await other.goto(site.url);
  await expect(other.getByRole('banner')).toBeVisible();
  await site.publish('<title>Mosaico</title>', '<title>Mosaico nuevo</title>');
  site.takeRequests();
  await other.reload();
  const offer = page.getByRole('status').getByText('Hay una versión nueva de Mosaico.');
  // Chromium looks some seconds after a visit.
  await expect(offer).toBeVisible({ timeout: 30_000 });
  // The page itself and the worker changed; everything else was kept already.
  expect(site.takeRequests().filter((path) => path !== 'sw.js')).toEqual(['index.html']);
  const buildOf = async (tab: Page) => tab.locator('meta[name="mosaico-build"]').getAttribute('content');
  const before = await buildOf(page);
  expect(await buildOf(other)).toBe(before);

  await page.getByRole('status').getByRole('button', { name: 'Usarla' }).click();
  await expect.poll(() => buildOf(page)).not.toBe(before);
  await expect(page.getByRole('heading', { level: 2, name: 'Superficies' })).toBeVisible();

  await expect(other.getByText(/^Otra pestaña ya usa una versión nueva/)).toBeVisible();
  expect(await buildOf(other)).toBe(before);
  const builds = async () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('mosaico-app')).length);
  expect(await builds()).toBe(2);
  await other.getByRole('status').getByRole('button', { name: 'Recargar' }).click();
  await expect.poll(() => buildOf(other)).not.toBe(before);
  await expect.poll(builds).toBe(1);
});

test('a file that another app shares is opened, once, without a connection', async ({
  page,
  site,
  context,
}) => {
  await visitAndKeep(page, site);
  await site.stop();
  await context.setOffline(true);
  // As the system does it: a form that is posted to the address of the manifest from outside.
  await page.goto('about:blank');
  await page.setContent(
    `<form id="share" method="post" enctype="multipart/form-data" action="${site.url}share">
      <input id="shared-files" type="file" name="files" multiple />
    </form>`,
  );
  await page.locator('#shared-files').setInputFiles('tests/cases/files/kmz-with-pictures/input.kmz');
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#share')?.submit());
  await expect(page).toHaveURL(/panel=my-file/);
  await expect(page.getByText(/^Queda en la provincia de Putumayo/)).toBeVisible({ timeout: 30_000 });
  const waiting = await page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('mosaico-shared')),
  );
  expect(waiting).toEqual([]);
});
