import { describe, expect, test } from 'vitest';
import type { LayerEntry } from '../../../src/core/catalogue/layer-entry.ts';
import type { EmbeddedLayer } from '../../../src/state/embedded-layer.ts';
import type { SearchEntry } from '../../../src/state/search/found.ts';
import { layerEntries, withoutRepeats } from '../../../src/state/search/layer-entries.ts';
import { searchOf } from '../../../src/state/search/search-index.ts';

/** As much of the catalogue as the search reads */
const yaguas = {
  id: 'PN15',
  name: 'Yaguas',
  alsoKnownAs: ['Yaguas National Park'],
  officialArea: { instrument: 'DS 001-2018-MINAM' },
  status: [{ instrument: null }, { instrument: 'DS 001-2018-MINAM' }],
};

const layers = [
  layer('protected-areas', [
    { id: 'PN15', name: 'Yaguas', code: 'PN15', category: 'Parque Nacional' },
    { id: 'ACR34', name: 'Medio Putumayo Algodón', code: 'ACR34', category: 'Área de Conservación Regional' },
    { id: 'RC11', name: 'Bajo Putumayo Yaguas', code: 'RC11', category: 'Reserva Comunal' },
  ]),
  layer('communities', [
    { id: 'cn-001', name: 'Betania', people: 'Tikuna', river: 'Amazonas' },
    { id: 'cn-002', name: 'Betania', people: 'Murui', river: 'Putumayo' },
  ]),
  layer('rivers', [{ id: 'r1', name: 'Putumayo' }], { theme: 'hydrography', geometry: 'lines' }),
  layer('places', [{ id: 'p1', name: 'Iquitos' }], { theme: 'basemap', geometry: 'points' }),
  layer('pdet-municipalities', [{ id: 'm1', name: 'Leguízamo', code: '86573' }], {
    theme: 'pdet',
    geometry: 'areas',
  }),
  layer(
    'pdet-table',
    [
      { id: 't1', name: 'Leguízamo', code: '86573' },
      { id: 't2', name: 'Argelia', code: '19050' },
    ],
    { theme: 'pdet', geometry: 'table' },
  ),
];

const search = searchOf(withoutRepeats(layers).flatMap(layerEntries));

const idOf = ({ target }: SearchEntry) => ('selection' in target ? target.selection.featureId : null);

const idsOf = (query: string) => search(query).flatMap(({ best }) => best.map(idOf));

describe('the search over layers', () => {
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

  test('groups what it finds by kind, that of the best find first', () => {
    const kinds = search('putumayo').map(({ kind, total }) => [kind, total]);
    expect(kinds).toEqual([
      ['river', 1],
      ['protected', 2],
      ['community', 1],
    ]);
  });

  test('an instrument is found once, and leads to its area', () => {
    const [group] = search('DS 001-2018').filter(({ kind }) => kind === 'instrument');
    expect(group?.best.map(({ name, detail }) => [name, detail])).toEqual([['DS 001-2018-MINAM', 'Yaguas']]);
  });

  test.each([
    { query: 'putumayo', kind: 'river', target: 'look', why: 'a river has no sheet' },
    { query: 'iquitos', kind: 'place', target: 'look', why: 'a town has no sheet' },
    { query: 'yaguas', kind: 'protected', target: 'feature', why: 'an area has one' },
  ])('$query as $kind: $why', ({ query, kind, target }) => {
    const [first] = search(query).find((group) => group.kind === kind)?.best ?? [];
    expect(first?.target.kind).toBe(target);
  });

  test('a row of a table is left out where its area is drawn', () => {
    expect(idsOf('leguizamo')).toEqual(['m1']);
    expect(idsOf('argelia')).toEqual(['t2']);
  });

  test.each(['', '   ', 'xyzzy', 'yaguas xyzzy'])('finds nothing for "%s"', (query) => {
    expect(idsOf(query)).toEqual([]);
  });
});

function layer(
  id: string,
  rows: readonly { readonly id: string; readonly name: string; readonly [key: string]: string }[],
  about: Partial<LayerEntry> = { theme: id as LayerEntry['theme'], geometry: 'points' },
): EmbeddedLayer {
  return {
    entry: { id, features: id === 'protected-areas' ? [yaguas] : [], ...about } as unknown as LayerEntry,
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
