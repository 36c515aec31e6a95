import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isPlaceDoubtful, rankPlaces } from '../../../../src/core/crs/detective/rank-places.ts';
import { SURROUNDING_LAYERS, landmarksOf } from '../../../../src/core/crs/detective/surroundings.ts';
import { samplePositions } from '../../../../src/core/crs/positions.ts';
import { writingOf } from '../../../../src/core/crs/placing.ts';
import { referenceSystemOf } from '../../../../src/core/crs/reference-system.ts';
import type { ReferenceSystem } from '../../../../src/core/crs/reference-system.ts';
import { describeWithReference } from '../../../support/reference.ts';

function system(code: string): ReferenceSystem {
  const found = referenceSystemOf(code);
  if (found === null) throw new Error(`Not a system: ${code}.`);
  return found;
}

function layer(id: string): FeatureCollection {
  return JSON.parse(readFileSync(`geodata/layers/${id}.geojson`, 'utf8')) as FeatureCollection;
}

const catalogue = landmarksOf(SURROUNDING_LAYERS.map(layer));

/** The outline of Yaguas as somebody else drew it: each vertex 60 m to a side, this way and that. */
function drawnAgain(): readonly Position[] {
  const yaguas = catalogue.find(({ name }) => name === 'Yaguas');
  if (yaguas === undefined) throw new Error('The catalogue has Yaguas.');
  const [ring = []] = yaguas.lines;
  return ring.slice(0, 200).map(([lon = 0, lat = 0], index) => {
    const step = 60 / 111_000;
    return [lon + Math.sin(index * 2.4) * step, lat + Math.cos(index * 1.7) * step];
  });
}

function numbersIn(code: string, places: readonly Position[]): readonly Position[] {
  const { fromWgs84 } = writingOf(system(code), places);
  return places.map(([lon = 0, lat = 0]) => [...fromWgs84(lon, lat)]);
}

const boundary = drawnAgain();

describe('rankPlaces, of a boundary that the catalogue has', () => {
  test.each([
    ['PSAD56 in UTM', 'EPSG:24879', (numbers: readonly Position[]) => numbers],
    ['UTM', 'EPSG:32718', (numbers: readonly Position[]) => numbers],
    ['Origen Nacional', 'EPSG:9377', (numbers: readonly Position[]) => numbers],
    ['Web Mercator', 'EPSG:3857', (numbers: readonly Position[]) => numbers],
    ['degrees', 'EPSG:4326', (numbers: readonly Position[]) => numbers],
    ['degrees on PSAD56', 'EPSG:4248', (numbers: readonly Position[]) => numbers],
    [
      'swapped degrees',
      'EPSG:4326+swapped',
      (all: readonly Position[]) => all.map(([x = 0, y = 0]) => [y, x]),
    ],
    [
      'degrees without minus',
      'EPSG:4326+west+south',
      (all: readonly Position[]) => all.map(([x = 0, y = 0]) => [-x, -y]),
    ],
    [
      'a lost western minus',
      'EPSG:4326+west',
      (all: readonly Position[]) => all.map(([x = 0, y = 0]) => [-x, y]),
    ],
    [
      'swapped metres',
      'EPSG:32719+swapped',
      (all: readonly Position[]) => all.map(([x = 0, y = 0]) => [y, x]),
    ],
  ] as const)('%s come first: %s', (_, text, mishap) => {
    const sample = mishap(numbersIn(text.replace(/\+.*/, ''), boundary));
    const [first] = rankPlaces({ declared: null, sample }, catalogue);
    expect(first?.text).toBe(text);
    expect(first?.fit?.landmark.name).toBe('Yaguas');
    expect(first?.fit?.metres).toBeLessThan(100);
  });

  test('PSAD56 that says it is WGS 84: the declared place is doubtful, and the shift is said', () => {
    const sample = numbersIn('EPSG:24879', boundary);
    const declared = { kind: 'system', system: system('EPSG:32719') } as const;
    const ranked = rankPlaces({ declared, sample }, catalogue);
    const [first, second] = ranked;
    expect(first).toMatchObject({ text: 'EPSG:24879', isDeclared: false });
    expect(first?.transformation).toMatchObject({ code: 'EPSG:1208', accuracyMetres: 16 });
    // 428 m to the south-southwest: what PROJ makes of the same vertices.
    expect(first?.shift?.metres).toBeGreaterThan(420);
    expect(first?.shift?.metres).toBeLessThan(440);
    expect(Math.abs((first?.shift?.bearing ?? 0) - 207.5)).toBeLessThan(3);
    expect(second).toMatchObject({ text: 'EPSG:32719', isDeclared: true, shift: null });
    expect(isPlaceDoubtful(ranked)).toBe(true);
  });

  test('in its place nothing is doubtful', () => {
    expect(isPlaceDoubtful(rankPlaces({ declared: null, sample: boundary }, catalogue))).toBe(false);
  });
});

describe('rankPlaces, of a file that no outline is near', () => {
  // Inside Yaguas, 40 km from its boundary.
  const chacra: readonly Position[] = [
    [-71.2, -2.75],
    [-71.19, -2.75],
    [-71.19, -2.76],
  ];

  test('metres without a system: both datums are possible, WGS 84 before PSAD56, and neither is chosen', () => {
    const ranked = rankPlaces(
      { declared: { kind: 'zone', zone: '19S' }, sample: numbersIn('EPSG:32719', chacra) },
      catalogue,
    );
    expect(ranked.map(({ text }) => text)).toEqual(['EPSG:32719', 'EPSG:24879']);
    expect(ranked.every(({ isDeclared }) => !isDeclared)).toBe(true);
    expect(ranked[0]?.nearest).toMatchObject({ landmark: { name: 'Yaguas' }, metres: 0 });
    expect(ranked[0]?.fit).toBeNull();
  });

  test('what lies on another continent is doubtful where a mishap brings it home', () => {
    const ranked = rankPlaces(
      { declared: null, sample: chacra.map(([x = 0, y = 0]) => [-x, -y]) },
      catalogue,
    );
    expect(isPlaceDoubtful(ranked)).toBe(true);
    expect(ranked.some(({ text }) => text === 'EPSG:4326+west+south')).toBe(true);
  });

  test('what lies elsewhere and nothing brings home stays where it is', () => {
    const france = [
      [2.3, 48.8],
      [2.4, 48.9],
    ];
    const ranked = rankPlaces({ declared: null, sample: france }, catalogue);
    expect(ranked.map(({ text, nearest }) => [text, nearest])).toEqual([['EPSG:4326', null]]);
    expect(isPlaceDoubtful(ranked)).toBe(false);
  });

  test('of no positions there are no places', () => {
    expect(rankPlaces({ declared: null, sample: [] }, catalogue)).toEqual([]);
  });
});

describeWithReference('rankPlaces, of the official boundaries', ['pe_areas_mosaico.geojson'], (path = '') => {
  const features = (): FeatureCollection['features'] =>
    (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection).features;

  test('each on PSAD56 is found by its outline in the catalogue', () => {
    const declared = { kind: 'system', system: system('EPSG:32718') } as const;
    const found = features().map(({ geometry }) => {
      const sample = samplePositions([{ id: '0', name: null, geometry, properties: {} }], 200);
      const ranked = rankPlaces({ declared, sample: numbersIn('EPSG:24878', sample) }, catalogue);
      return [ranked[0]?.text, isPlaceDoubtful(ranked)];
    });
    expect(found).toEqual(features().map(() => ['EPSG:24878', true]));
  });
});
