import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { overlapCsv } from '../../../src/panels/overlaps/overlap-csv.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const areas = embeddedLayer('protected-areas');
const provinces = embeddedLayer('provinces');
const pairs = [
  {
    aId: 'PN15',
    bId: '1608',
    overlap: hectares(865654.4),
    shareOfA: 0.997,
    shareOfB: 0.189,
    class: 'overlap',
  },
  { aId: 'PN15', bId: '1604', overlap: null, shareOfA: null, shareOfB: null, class: null },
] as const;

const text = overlapCsv(areas, provinces, pairs, '2026-11-22');
const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

test('begins with the columns of the command line', () => {
  const columns = ['a_id', 'b_id', 'overlap_ha', 'share_of_a', 'share_of_b', 'class'];
  expect(Object.keys(rows[0] ?? {}).slice(0, columns.length)).toEqual(columns);
});

test('names both features, the method and the source of both layers on every row', () => {
  expect(rows[0]).toMatchObject({
    overlap_ha: '865654.4000',
    a_name: 'Yaguas',
    b_name: 'Putumayo',
    method: 'ellipsoidal',
    a_sha256: areas.entry.sha256,
    b_sha256: provinces.entry.sha256,
  });
});

test('leaves a pair that nobody could measure empty and never 0', () => {
  expect(rows[1]).toMatchObject({ overlap_ha: '', share_of_a: '', class: '' });
});
