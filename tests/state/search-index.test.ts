import { describe, expect, test } from 'vitest';
import type { LayerEntry } from '../../src/core/catalogue/layer-entry.ts';
import type { EmbeddedLayer } from '../../src/state/embedded-layer.ts';
import { searchOf } from '../../src/state/search-index.ts';

/** As much of the catalogue as the search reads */
const yaguas = { id: 'PN15', alsoKnownAs: [], status: [{ instrument: 'DS 001-2018-MINAM' }] };

const search = searchOf([
  layer('protected-areas', [
    { id: 'PN15', name: 'Yaguas', code: 'PN15', category: 'Parque Nacional' },
    { id: 'ACR34', name: 'Medio Putumayo Algodón', code: 'ACR34', category: 'Área de Conservación Regional' },
    { id: 'RC11', name: 'Bajo Putumayo Yaguas', code: 'RC11', category: 'Reserva Comunal' },
  ]),
  layer('communities', [
    { id: 'cn-001', name: 'Betania', people: 'Tikuna', river: 'Amazonas' },
    { id: 'cn-002', name: 'Betania', people: 'Murui', river: 'Putumayo' },
  ]),
]);

const idsOf = (query: string) => search(query).map(({ selection }) => selection.featureId);

describe('the search over features', () => {
  test.each([
    { query: 'yaguas', first: 'PN15', why: 'the whole name is nearer than a part of it' },
    { query: 'YAGUAS', first: 'PN15', why: 'capitals do not matter' },
    { query: 'algodon', first: 'ACR34', why: 'accents are optional' },
    { query: 'algodón', first: 'ACR34', why: 'accents are allowed' },
    { query: 'yagu', first: 'PN15', why: 'a word may be unfinished' },
    { query: 'yahuas', first: 'PN15', why: 'a letter may be wrong' },
    { query: 'acr34', first: 'ACR34', why: 'by code' },
    { query: 'DS 001-2018', first: 'PN15', why: 'by instrument' },
    { query: 'betania murui', first: 'cn-002', why: 'the people tells two Betanias apart' },
    { query: 'reserva comunal', first: 'RC11', why: 'by category' },
  ])('finds $first for "$query": $why', ({ query, first }) => {
    expect(idsOf(query)[0]).toBe(first);
  });

  test('finds every feature of a name', () => {
    expect(idsOf('betania')).toEqual(['cn-001', 'cn-002']);
  });

  test.each(['', '   ', 'xyzzy', 'yaguas xyzzy'])('finds nothing for "%s"', (query) => {
    expect(idsOf(query)).toEqual([]);
  });
});

function layer(
  id: string,
  rows: readonly { readonly id: string; readonly name: string; readonly [key: string]: string }[],
): EmbeddedLayer {
  return {
    entry: { id, features: id === 'protected-areas' ? [yaguas] : [] } as unknown as LayerEntry,
    collection: {
      type: 'FeatureCollection',
      features: rows.map((row) => ({
        type: 'Feature',
        id: row.id,
        properties: row,
        geometry: { type: 'Point', coordinates: [-72, -3] },
      })),
    },
  };
}
