import { expect, test } from 'vitest';
import { drawBackground } from '../../src/map/drawings/background.ts';
import { paletteOf } from '../../src/map/palette.ts';
import { tileArchive } from '../storage/background-contract.ts';

const palette = paletteOf('light');
const drawing = tileArchive('v', { content: 'vector', tileLayers: ['agua', 'vías'], opacity: 0.5 });

test.each([
  { background: tileArchive('r', { opacity: 0.5 }), types: ['raster'], why: 'pictures' },
  {
    background: drawing,
    types: ['fill', 'fill', 'line', 'line', 'circle', 'circle'],
    why: 'areas below lines below points, whatever layer they are of',
  },
  { background: { ...drawing, isVisible: false }, types: [], why: 'it is switched off' },
])('a background is drawn as $types: $why', ({ background, types }) => {
  const layers = drawBackground(background, palette);
  expect(layers.map(({ type }) => type)).toEqual(types);
  expect(new Set(layers.map((layer) => layer.source)).size).toBe(Math.min(1, types.length));
});

test('a background that is half seen is drawn half as strong', () => {
  const strength = (opacity: number) =>
    drawBackground({ ...drawing, opacity }, palette).map(
      ({ paint = {} }) => Object.entries(paint).find(([name]) => name.endsWith('-opacity'))?.[1],
    );
  expect(strength(0.5)).toEqual(strength(1).map((value) => Number(value) / 2));
});
