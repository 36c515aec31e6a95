import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createInlineEngine } from '../../../src/engine/inline.ts';
import { zoneCsv } from '../../../src/panels/areas/zone-csv.ts';
import { measureZones } from '../../../src/state/measure-zones.ts';
import { MOSAIC_SUBJECT, zoneLayers } from '../../../src/state/zone-question.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const question = {
  subjectId: MOSAIC_SUBJECT,
  zoneIds: ['provinces', 'pdet-municipalities'],
  method: 'ellipsoidal',
  date: '2026-11-22',
} as const;

test('areas by zone as CSV close for each feature, and name on every row what they were made of', async () => {
  const layers = zoneLayers(question, { layer: embeddedLayer, own: null });
  if (layers === null) throw new Error('The embedded layers are not there.');
  const { value } = await measureZones(layers, question.method, createInlineEngine(), {});
  if (value === null) throw new Error('The areas by zone could not be measured.');
  const entries = ['protected-areas', ...question.zoneIds].map((id) => embeddedLayer(id).entry);
  const text = zoneCsv(value, question, entries);
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const yaguas = data.filter((row) => row['feature'] === 'PN15');
  const sumOf = (...parts: string[]) =>
    yaguas
      .filter((row) => parts.includes(row['part'] ?? ''))
      .reduce((sum, row) => sum + Number(row['hectares']), 0);
  expect(sumOf('part', 'outside')).toBeCloseTo(sumOf('feature'), 2);
  expect(new Set(data.map((row) => row['part']))).toEqual(new Set(['feature', 'part', 'outside', 'zone']));
  for (const row of data) {
    expect(row).toMatchObject({ method: 'ellipsoidal', as_of: '2026-11-22', subject: 'mosaic' });
    for (const { sha256 } of entries) expect(row['layers_sha256']).toContain(sha256);
  }
});

test('an unknown part is an empty cell and never 0', () => {
  const part = { layerId: 'z', zoneId: '1', zoneName: 'Una', hectares: null, share: null, isBorder: false };
  const feature = { id: 'a', name: 'A', hectares: 4, parts: [part], outside: 0, outsideShare: 0 };
  const whole = { gross: 4, countedTwice: 0, net: 4 };
  const answer = { features: [feature], totals: [], whole } as unknown as Parameters<typeof zoneCsv>[0];
  const { data } = Papa.parse<Record<string, string>>(zoneCsv(answer, question, []), { header: true });
  expect(data.find((row) => row['part'] === 'part')?.['hectares']).toBe('');
});
