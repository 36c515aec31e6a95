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

/** Latin with the accents of Spanish, Portuguese and English, and Latin Extended-A: what most names need. */
const LATIN = [...characters(0x20, 0x7e), ...characters(0xa0, 0x17f)];

/** Barred, hooked and turned vowels, glottal stops and nasals of orthographies of the region. */
const LETTERS = [...'ƗɨɄʉƎǝƏəƐɛƆɔɁɂʔɲƝŊŋẼẽỸỹǍǎǏǐǑǒǓǔǗǘǙǚǛǜǦǧǨǩǪǫǬǭʰʷʼʻˀˈ'];

/** Marks of tone, nasality and length that stand on another letter. */
const MARKS = characters(0x300, 0x333);

/**
 * Spaces, dashes, quotation marks, minutes, seconds, fraction bar and minus. Noto Sans has no arrows, no ≤ ≥ ≈ and no
 * ✓: the page takes these from the fonts of the system.
 */
const SIGNS = [...characters(0x2002, 0x200a), ...characters(0x2010, 0x2030), ...'′″‹›⁄−'];

/** Kerning, marks on letters, tabular and lining figures, local forms: what the page uses. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

const resolve = createRequire(import.meta.url).resolve;
const folder = fileURLToPath(new URL('../public/fonts/', import.meta.url));
const text = [...LATIN, ...LETTERS, ...MARKS, ...SIGNS].join('');

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
 * Returns the characters from the first to the last code point.
 *
 * @param {number} first
 * @param {number} last
 */
function characters(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
