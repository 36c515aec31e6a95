import { expect, test } from 'vitest';
import { COLOURS } from '../../../../src/core/paper/sheet/colours.ts';
import { paletteOf } from '../../../../src/map/palette.ts';

test('paper has the colours of the light map, so that both are read with one legend', () => {
  const { protected: designations, ...palette } = paletteOf('light');
  const { ink, softInk, paper, land, ...shared } = COLOURS;
  expect({ ...palette, ...designations }).toMatchObject(shared);
  expect([ink, softInk, paper, land]).toEqual(['#1f2a2e', '#4f5b5f', '#ffffff', '#fbfaf6']);
});
