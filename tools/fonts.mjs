import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import subsetFont from 'subset-font';

const PACKAGE = '@expo-google-fonts/noto-sans';

/** Name of each cut, and the file of the package that it is cut from. */
const CUTS = {
  'NotoSans-Regular': '400Regular/NotoSans_400Regular.ttf',
  'NotoSans-SemiBold': '600SemiBold/NotoSans_600SemiBold.ttf',
};

/**
 * First and last code point of what the interface and the names of peoples and places are written with. Noto Sans has
 * no arrows, no ≤ ≥ ≈ and no ✓: the page takes these from the fonts of the system.
 */
const RANGES = [
  // Latin, its accents, and the barred, hooked and turned letters of orthographies of the region.
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2af],
  [0x1ebc, 0x1ebd],
  [0x1ef8, 0x1ef9],
  // Glottal stops and other modifier letters.
  [0x2b0, 0x2ff],
  // Marks of tone, nasality and length that stand on another letter.
  [0x300, 0x36f],
  // Spaces, dashes, quotation marks, thousandths, minutes, seconds, superscripts, minus.
  [0x2002, 0x200a],
  [0x2010, 0x205e],
  [0x2070, 0x208e],
  [0x2212, 0x2212],
];

/** Kerning, marks on letters, tabular and lining figures, local forms: what the page uses. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

const resolve = createRequire(import.meta.url).resolve;
const folder = fileURLToPath(new URL('../public/fonts/', import.meta.url));
const text = RANGES.flatMap(([first, last]) => characters(first, last)).join('');

mkdirSync(folder, { recursive: true });
for (const [name, file] of Object.entries(CUTS)) {
  const cut = await subsetFont(readFileSync(resolve(`${PACKAGE}/${file}`)), text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
  writeFileSync(`${folder}${name}.woff2`, cut);
  console.log(`written public/fonts/${name}.woff2, ${(cut.length / 1000).toFixed(1)} kB`);
}
copyFileSync(resolve(`${PACKAGE}/LICENSE_FONT`), `${folder}OFL.txt`);

/**
 * @param {number} first
 * @param {number} last
 */
function characters(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
