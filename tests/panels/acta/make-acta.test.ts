import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import type { OverlapPair } from '../../../src/core/overlap/results.ts';
import { makeActa } from '../../../src/panels/acta/acta.ts';
import type { ActaInput } from '../../../src/panels/acta/acta.ts';
import { legendRows } from '../../../src/panels/acta/legend-rows.ts';
import type { AgainstLayer } from '../../../src/panels/parts/against-layer.ts';
import { embeddedLayer } from '../../support/embedded.ts';
import { boxPolygon } from '../../support/polygons.ts';

const AREAS = embeddedLayer('protected-areas');

function against(pairs: readonly OverlapPair[]): AgainstLayer {
  const account = { grossA: hectares(0), grossB: hectares(0), overlap: null, net: null, residual: null };
  return { layer: AREAS, job: { status: 'done', value: { pairs, account }, issues: [] } };
}

function pair(aId: string, bId: string, overlap: number | null, shares: number, kind: OverlapPair['class']) {
  return {
    aId,
    bId,
    overlap: overlap === null ? null : hectares(overlap),
    shareOfA: shares,
    shareOfB: shares,
    class: kind,
  };
}

function input(facts: Partial<ActaInput> = {}): ActaInput {
  return {
    title: 'Chacra',
    feature: { id: '0', name: null, geometry: boxPolygon(-71.3, -2.9, -71.2, -2.8) },
    isRepaired: false,
    positionalErrorMetres: null,
    zone: '19S',
    layers: [AREAS, embeddedLayer('provinces'), embeddedLayer('rivers')],
    missing: [],
    against: [against([])],
    stated: null,
    made: null,
    whereabouts: null,
    files: [],
    date: '2026-11-22',
    ...facts,
  };
}

describe('an acta', () => {
  test('has the area by every method, the ellipsoid first, as the closed form of a cell gives it', () => {
    const { areas, table } = makeActa(input());
    expect(areas[0]).toEqual({ method: 'ellipsoidal', hectares: table.ellipsoidalArea });
    expect(areas[0]?.hectares).toBeCloseTo(12_294.25, 2);
    expect(areas.map(({ method }) => method)).toEqual(
      expect.arrayContaining(['utm:18S', 'utm:19S', 'epsg:9377', 'spherical']),
    );
  });

  test('lists overlaps of its own feature, contacts along borders apart, and says how many it leaves out', () => {
    const many = Array.from({ length: 18 }, (_, index) =>
      pair('0', `x${String(index)}`, 100 - index, 0.1, 'overlap'),
    );
    const other = pair('1', 'PN15', 5, 0.5, 'overlap');
    const border = pair('0', 'RC11', 1, 0.001, 'border');
    const [own] = makeActa(input({ against: [against([...many, other, border])] })).overlaps;
    expect(own?.overlaps).toHaveLength(15);
    expect(own?.more).toBe(3);
    expect(own?.borders).toEqual(['Bajo Putumayo Yaguas']);
  });

  test('says that a layer was not measured where the job failed, and not that nothing overlaps', () => {
    const failed: AgainstLayer = { layer: AREAS, job: { status: 'failed', message: 'no worker' } };
    expect(makeActa(input({ against: [failed] })).overlaps[0]?.overlaps).toBeNull();
  });

  test('knows the outline of the catalogue again, and bears its error', () => {
    const same = against([pair('0', 'RC11', 159_166, 0.99999, 'overlap')]);
    const acta = makeActa(input({ against: [same] }));
    expect(acta.twin).toEqual({ name: 'Bajo Putumayo Yaguas', positionalErrorMetres: 1000 });
    expect(acta.positionalErrorMetres).toBe(1000);
    expect(acta.band).toBeGreaterThan(0);
    expect(makeActa(input({ against: [against([pair('0', 'RC11', 5, 0.9, 'overlap')])] })).twin).toBeNull();
  });

  test('names the sources that the map shows or that it was compared with, and no other', () => {
    const ids = makeActa(input()).sources.map(({ id }) => id);
    expect(ids).toEqual(['protected-areas', 'provinces']);
  });

  test('has one check value whatever the zone, and another where the boundary is another', () => {
    const { sha256 } = makeActa(input());
    expect(makeActa(input({ zone: '18S' })).sha256).toBe(sha256);
    const moved = { id: '0', name: null, geometry: boxPolygon(-71.3, -2.9, -71.2, -2.8000001) };
    expect(makeActa(input({ feature: moved })).sha256).not.toBe(sha256);
  });
});

test('the legend has each sign once, the boundary first, and the error of a layer in millimetres of this map', () => {
  const acta = makeActa(input());
  const rows = legendRows(acta);
  expect(rows.map(({ sign }) => sign.name)).toEqual(['own', 'national', 'province']);
  const national = rows.find(({ sign }) => sign.name === 'national');
  expect(national?.error?.error).toBe(350);
  expect(national?.error?.millimetres).toBeCloseTo(350_000 / (acta.map?.frame.denominator ?? 0), 9);
});
