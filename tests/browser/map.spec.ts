import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page-fixture.ts';
import { isPhone, visit } from './visit.ts';

/** Looks straight at the middle of Yaguas. */
const ABOVE_YAGUAS = 'map=-71.2300,-2.8600,7.50';

/** Red, green and blue of the land in the light theme, `#f7f5ee`. */
const LAND = '247,245,238';

test('a click on Yaguas opens its card and marks it on the map', async ({ page }) => {
  await visit(page, ABOVE_YAGUAS);
  const middle = await middleOfMap(page);
  await canvasOf(page).click({ position: middle });
  await expect(page.getByRole('heading', { level: 2, name: 'Yaguas', exact: true })).toBeVisible();
  expect(page.url()).toContain('feature=protected-areas/PN15');
});

test('the map can be moved with the keyboard, and the address follows', async ({ page }) => {
  await visit(page, ABOVE_YAGUAS);
  await settledMap(page);
  await canvasOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => cameraOf(page).lon).toBeGreaterThan(-71.1);
  await page.keyboard.press('Equal');
  await expect.poll(() => cameraOf(page).zoom).toBeGreaterThan(8);
});

test('the canvas says what it is in the language of the page', async ({ page }) => {
  await visit(page);
  await expect(page.getByRole('region', { name: /^Mapa del mosaico\./ })).toBeVisible();
  await visit(page, 'lang=en');
  await page.reload();
  await expect(page.getByRole('region', { name: /^Map of the mosaic\./ })).toBeVisible();
});

test('the buttons zoom, bring the whole mosaic back, and are large enough for a finger', async ({ page }) => {
  await visit(page, 'map=-76.0000,1.0000,9.00');
  await settledMap(page);
  await page.getByRole('button', { name: 'Alejar' }).click();
  await expect.poll(() => cameraOf(page).zoom).toBeCloseTo(8, 1);
  await page.getByRole('button', { name: 'Ver todo el mosaico' }).click();
  // The middle of the box of the five areas, 73.47° to 70.10° W.
  await expect.poll(() => cameraOf(page).lon).toBeCloseTo(-71.8, 0);
  const leastSide = isPhone(page) ? 48 : 40;
  for (const name of ['Acercar', 'Alejar', 'Ver todo el mosaico']) {
    const { width = 0, height = 0 } = (await page.getByRole('button', { name }).boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(leastSide);
  }
});

test('a proposal is hatched and an established area is not', async ({ page }) => {
  // Inside Medio Putumayo Algodón, established on 6 June 2025, at a zoom where names are far apart.
  const place = 'map=-72.2000,-2.7000,9.40&layers=protected-areas,-communities,-rivers,-places';
  await visit(page, `${place}&date=2025-06-06`);
  await expect.poll(() => coloursAtMiddle(page)).toEqual([expect.not.stringMatching(LAND)]);
  await visit(page, `${place}&date=2025-06-05`);
  await expect.poll(() => coloursAtMiddle(page)).toContain(LAND);
  expect((await coloursAtMiddle(page)).length).toBeGreaterThan(2);
});

test('the position is given in degrees and, once the map is used, in its UTM zone', async ({ page }) => {
  await visit(page, ABOVE_YAGUAS);
  await settledMap(page);
  await page.getByRole('button', { name: 'Acercar' }).click();
  const degrees = page.getByText(/^2\.\d{4}° S · 71\.\d{4}° O$/);
  await expect(degrees).toBeVisible();
  // A phone has room for one at a time.
  if (isPhone(page)) await page.getByLabel('Cómo se escribe la posición').selectOption('utm');
  await expect(page.getByText(/^UTM 19S · \d{3},\d{3} mE · 9,6\d{2},\d{3} mN$/)).toBeVisible();
});

test('the legend names what cannot be drawn', async ({ page }) => {
  await visit(page);
  const legend = page.getByRole('group').filter({ hasText: 'Leyenda' });
  await legend.getByText('Leyenda').click();
  await expect(legend.getByText('Sin polígono publicado: Ere Campuya')).toBeVisible();
});

test.describe('without WebGL', () => {
  test('the page says so and leads to the table', async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await visit(page);
    await expect(page.getByText('Este navegador no ofrece WebGL 2.')).toBeVisible();
  });
});

function canvasOf(page: Page): Locator {
  return page.getByRole('region', { name: /^Mapa del mosaico\./ });
}

/** Waits until the features are on the map: the name of the legend comes with the map, they come a moment later. */
async function settledMap(page: Page): Promise<void> {
  await expect(canvasOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** The middle of what the sheet of a phone leaves free, as a place on the canvas. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  await settledMap(page);
  const map = await canvasOf(page).boundingBox();
  const margin = await page.getByText(/° S · /).boundingBox();
  if (!map || !margin) throw new Error('the map has no box');
  const bottom = isPhone(page) ? margin.y + margin.height : map.y + map.height;
  return { x: map.width / 2, y: (bottom - map.y) / 2 };
}

function cameraOf(page: Page): { lon: number; lat: number; zoom: number } {
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] =
    /map=([^&]*)/.exec(page.url())?.[1]?.split(',').map(Number) ?? [];
  return { lon, lat, zoom };
}

/** The colours of a small square in the middle of the map, as `red,green,blue`. */
async function coloursAtMiddle(page: Page): Promise<readonly string[]> {
  const map = await canvasOf(page).boundingBox();
  const { x, y } = await middleOfMap(page);
  const side = 16;
  const clip = {
    x: (map?.x ?? 0) + x - side / 2,
    y: (map?.y ?? 0) + y - side / 2,
    width: side,
    height: side,
  };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.slice(at, at + 3).join());
    return [...colours];
  }, picture);
}
