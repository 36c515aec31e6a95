import { describe, expect, test } from 'vitest';
import { layerAttributes } from '../../src/core/catalogue/layer-attributes.ts';
import { colouredClasses } from '../../src/state/layer-classes.ts';
import { themes } from '../../src/state/view.ts';
import { embeddedLayer, embeddedLayerIds } from '../support/embedded.ts';

const TODAY = '2026-11-22';

describe('the colours of classes', () => {
  test.each(themes)('differ within every attribute of every layer in the theme %s', (theme) => {
    for (const id of embeddedLayerIds()) {
      const layer = embeddedLayer(id);
      for (const { key } of layerAttributes(layer, TODAY)) {
        const colours = colouredClasses(layer, key, TODAY, theme).map(({ colour }) => colour);
        expect([...new Set(colours)]).toEqual(colours);
        expect(colours.every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
      }
    }
  });
});
