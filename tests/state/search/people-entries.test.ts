import { describe, expect, test } from 'vitest';
import type { LayerEntry } from '../../../src/core/catalogue/layer-entry.ts';
import type { EmbeddedLayer } from '../../../src/state/embedded-layer.ts';
import { peopleEntries } from '../../../src/state/search/people-entries.ts';

function layer(rows: readonly Record<string, unknown>[], lons: readonly (number | null)[]): EmbeddedLayer {
  const entry = { id: 'communities', theme: 'communities' } as LayerEntry;
  const features = rows.map((properties, index) => {
    const lon = lons[index] ?? null;
    return {
      type: 'Feature',
      properties,
      geometry: lon === null ? null : { type: 'Point', coordinates: [lon, -3] },
    };
  });
  return { entry, collection: { type: 'FeatureCollection', features } as EmbeddedLayer['collection'] };
}

const namesOf = (...rows: Record<string, unknown>[]) =>
  peopleEntries([
    layer(
      rows,
      rows.map(() => -72),
    ),
  ]).map(({ name, detail }) => [name, detail]);

describe('the peoples that a search finds', () => {
  test('each once, with the number of its places and the box around them', () => {
    const [yagua] = peopleEntries([layer([{ people: 'Yagua' }, { people: 'Yagua' }], [-72, -70])]);
    expect(yagua?.detail).toBe('2');
    expect(yagua?.target).toEqual({
      kind: 'box',
      box: { west: -72, south: -3, east: -70, north: -3 },
      layerIds: ['communities'],
    });
  });

  test.each([
    {
      row: { people: 'Quechua, Napo (Kichwa)' },
      names: ['Quechua, Napo (Kichwa)'],
      why: 'the comma is in the name',
    },
    {
      row: { people: 'Bora, Yagua', peopleMixed: true },
      names: ['Bora', 'Yagua'],
      why: 'the layer lists several',
    },
    { row: { people: 'No Existe' }, names: [], why: 'the source names none' },
    { row: { people: null }, names: [], why: 'nobody knows' },
  ])('$row.people: $why', ({ row, names }) => {
    expect(namesOf(row).map(([name]) => name)).toEqual(names);
  });

  test('a place without a position is not counted', () => {
    expect(peopleEntries([layer([{ people: 'Yagua' }], [null])])).toEqual([]);
  });
});
