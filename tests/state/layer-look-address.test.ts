import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayerFilter } from '../../src/core/catalogue/layer-filter.ts';
import { readLooks, writeColours, writeFilters, writeUnnamed } from '../../src/state/layer-look-address.ts';
import type { LayerView } from '../../src/state/view.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const number = fc.integer({ min: -1e6, max: 1e6 }).map((tenths) => tenths / 10);
const filter: fc.Arbitrary<LayerFilter> = fc.oneof(
  fc.record({ attribute: text, values: fc.array(fc.option(text), { minLength: 1, maxLength: 4 }) }),
  fc.record({ attribute: text, from: number, to: number }),
);

function looksOf(params: Record<string, string | null>) {
  return readLooks(
    new Map(Object.entries(params).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))),
  );
}

describe('how layers are looked at, in an address', () => {
  test('is read back as it was written, whatever the names and values hold', () => {
    const view = fc.record(
      {
        id: fc.constantFrom('communities', 'protected-areas'),
        visible: fc.constant(true),
        opacity: fc.constant(1),
        filters: fc.array(filter, { minLength: 1, maxLength: 3 }),
        colourBy: text,
        isUnnamed: fc.constant(true),
      },
      { requiredKeys: ['id', 'visible', 'opacity'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(view, { selector: ({ id }) => id }), (views: LayerView[]) => {
        const looks = looksOf({
          filter: writeFilters(views),
          colour: writeColours(views),
          unnamed: writeUnnamed(views),
        });
        const back = views.map(({ id, visible, opacity }) => ({ id, visible, opacity, ...looks.get(id) }));
        expect(back).toEqual(views);
      }),
    );
  });

  test('can be read by a person', () => {
    const view = { id: 'communities', visible: true, opacity: 1 };
    const filters: LayerFilter[] = [
      { attribute: 'people', values: ['Huitoto', null] },
      { attribute: 'population', from: 100, to: 250.5 },
    ];
    expect(writeFilters([{ ...view, filters }])).toBe(
      'communities.people.Huitoto,!communities.population.100~250_5',
    );
  });

  test.each([
    { said: 'communities', why: 'a layer alone' },
    { said: 'communities.people', why: 'an attribute alone' },
    { said: 'communities.population.1~x', why: 'no number' },
    { said: 'communities.%E0%A4%A.x', why: 'a half-typed escape' },
    { said: '..!.', why: 'marks alone' },
  ])('leaves out what cannot be read ($why)', ({ said }) => {
    expect([...looksOf({ filter: said }).values()]).toEqual([]);
  });
});
