import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../src/map/palette.ts';

const themes = ['light', 'dark', 'sun'] as const;
const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

describe.each(themes)('the palette of the theme %s', (theme) => {
  const palette = paletteOf(theme);

  test.each([
    { token: 'national', colour: palette.protected.national },
    { token: 'communal', colour: palette.protected.communal },
    { token: 'regional', colour: palette.protected.regional },
    { token: 'community', colour: palette.community },
    { token: 'municipality', colour: palette.pdet },
  ])('draws $token in the colour that the page shows beside its name', ({ token, colour }) => {
    expect(tokenOf(theme, token)).toBe(colour);
  });

  // WCAG 2.2, 1.4.3: 4.5 for text; labels have a halo in the colour of the land around them.
  test.each([
    ['placeLabel', palette.placeLabel],
    ['protectedLabel', palette.protectedLabel],
    ['communityLabel', palette.communityLabel],
    ['locality', palette.locality],
    ['pdetLabel', palette.pdetLabel],
    ['riverLabel', palette.riverLabel],
    ['adminLabel', palette.adminLabel],
    ['countryLabel', palette.countryLabel],
  ])('writes %s legibly on its halo', (_, colour) => {
    expect(contrast(colour, palette.halo)).toBeGreaterThanOrEqual(4.5);
  });

  // WCAG 2.2, 1.4.11: 3 for what must be seen to understand a graphic.
  test.each([
    ['the national outline', palette.protected.national],
    ['the community dot', palette.community],
    ['the limit of a municipality', palette.pdet],
    ['the river', palette.river],
    ['the border', palette.border],
    ['the own boundary', palette.own],
    ['the selection', palette.selection],
    ['the position', palette.position],
    ['a note', palette.note],
  ])('draws %s so that it stands out from the land', (_, colour) => {
    expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(3);
  });

  test('keeps the three greens apart by lightness, for eyes that do not tell hues', () => {
    const { national, communal, regional } = palette.protected;
    expect(contrast(national, communal)).toBeGreaterThanOrEqual(1.3);
    expect(contrast(communal, regional)).toBeGreaterThanOrEqual(1.3);
  });
});

function tokenOf(theme: (typeof themes)[number], name: string): string | undefined {
  const block = theme === 'light' ? ':root {' : `:root[data-theme='${theme}'] {`;
  const start = tokens.indexOf(block);
  const rules = tokens.slice(start, tokens.indexOf('\n}', start));
  return new RegExp(`--color-${name}: (#[0-9a-f]{6})`).exec(rules)?.[1];
}

/** @see WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
