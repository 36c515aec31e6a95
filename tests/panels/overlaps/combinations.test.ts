import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { planAccount } from '../../../src/core/overlap/plan-account.ts';
import type { CombinationAccount } from '../../../src/core/overlap/results.ts';
import { combinationCsv } from '../../../src/panels/overlaps/combination-csv.ts';
import {
  bySize,
  hectaresOf,
  sumOverZones,
  zonesBySize,
} from '../../../src/panels/overlaps/combination-rows.ts';
import { cell, cellHectares, layer } from '../../core/overlap/layers.ts';
import { runPlan } from '../../core/overlap/run-plan.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const a = layer('a', [cell([0, 0, 3, 1])]);
const b = layer('b', [cell([2, 0, 3.5, 1])]);
const zones = layer('z', [cell([0, 0, 1, 1]), cell([1, 0, 3, 1]), cell([8, 0, 9, 1])]);

function account(): CombinationAccount {
  const { value } = runPlan(planAccount([a, b], zones, 'ellipsoidal'));
  if (!value) throw new Error('an account of areas is never unknown');
  return value;
}

function byZone() {
  const found = account().zones;
  if (!found) throw new Error('the account has zones');
  return found;
}

describe('rows', () => {
  test('stand by size, the largest combination first', () => {
    expect(bySize(account().combinations).map(({ layers }) => layers)).toEqual([[0], [0, 1], [1]]);
  });

  test('a combination that is not listed has nothing', () => {
    expect(hectaresOf(account().combinations, [7])).toBe(0);
    expect(hectaresOf(account().combinations, [1])).toBeCloseTo(cellHectares([3, 0, 3.5, 1]), 3);
  });

  test('zones without any of the layers are left out, those with the most come first', () => {
    expect(zonesBySize(byZone()).map(({ id }) => id)).toEqual(['z1', 'z0']);
  });

  test('zones sum by combination', () => {
    expect(sumOverZones(byZone(), [0])).toBeCloseTo(cellHectares([0, 0, 2, 1]), 3);
  });
});

describe('an account as CSV', () => {
  const areas = embeddedLayer('protected-areas').entry;
  const layers = [
    { id: 'protected-areas', title: 'Áreas protegidas', entry: areas },
    { id: 'own-file', title: 'Su archivo: chacra.geojson', entry: null },
  ];
  const zoneLayer = { id: 'provinces', title: 'Provincias', entry: embeddedLayer('provinces').entry };
  const parse = (text: string) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  const rows = parse(combinationCsv(account(), layers, zoneLayer, '2026-11-22'));

  test('begins with the columns of the command line', () => {
    const columns = [
      'part',
      'zone',
      'zone_name',
      'combination',
      'in_1',
      'in_2',
      'hectares',
      'share_of_union',
    ];
    expect(Object.keys(rows[0] ?? {}).slice(0, columns.length)).toEqual(columns);
  });

  test('says of each row of what it tells, and the parts do not mix', () => {
    const parts = rows.map(({ part }) => part);
    expect([...new Set(parts)]).toEqual(['whole', 'zone', 'outside', 'residual']);
    const sumOf = (...wanted: string[]) =>
      rows
        .filter(({ part }) => wanted.includes(part ?? ''))
        .reduce((sum, { hectares }) => sum + Number(hectares), 0);
    expect(sumOf('zone', 'outside')).toBeCloseTo(sumOf('whole'), 3);
  });

  test('names method, date and source of every layer and of the zones on every row', () => {
    expect(rows[0]).toMatchObject({
      combination: 'protected-areas',
      method: 'ellipsoidal',
      as_of: '2026-11-22',
      layer_1: 'protected-areas',
      sha256_1: areas.sha256,
      layer_2: 'Su archivo: chacra.geojson',
      sha256_2: '',
      sha256_zones: zoneLayer.entry.sha256,
    });
  });

  test('has no columns of zones where there are none', () => {
    const [row = {}] = parse(combinationCsv({ ...account(), zones: null }, layers, null, '2026-11-22'));
    expect(Object.keys(row).filter((column) => column.endsWith('_zones'))).toEqual([]);
  });
});
