import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';

const FOLDER = 'public/icons';

/** A system may cut a maskable icon to the circle in its middle, four fifths as wide: the drawing stays inside of it. */
const MASKABLE_SHARE = 0.8;

/** Those that a system cuts to a form of its own have no transparent corners. */
const icons = [
  { name: 'icon-180', size: 180, share: 1, isOpaque: true },
  { name: 'icon-192', size: 192, share: 1, isOpaque: false },
  { name: 'icon-512', size: 512, share: 1, isOpaque: false },
  { name: 'icon-maskable-512', size: 512, share: MASKABLE_SHARE, isOpaque: true },
];

const drawing = readFileSync('public/icon.svg', 'utf8');
const paper = /<rect[^>]* fill="(#\w+)"/.exec(drawing)?.[1] ?? '#ffffff';
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath === null ? {} : { executablePath }),
});
mkdirSync(FOLDER, { recursive: true });
for (const { name, size, share, isOpaque } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>
      body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${isOpaque ? paper : 'none'} }
      svg { width: ${share * 100}%; height: ${share * 100}% }
    </style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: !isOpaque });
  writeFileSync(`${FOLDER}/${name}.png`, picture);
  console.log(`written ${FOLDER}/${name}.png, ${(picture.length / 1000).toFixed(1)} kB`);
  await page.close();
}
await browser.close();
