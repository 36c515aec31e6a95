import { expect, test, vi } from 'vitest';
import type { ArealLayer } from '../../src/core/base/areal.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { OWN_FILE } from '../../src/state/account-state.svelte.ts';
import { measureZones } from '../../src/state/measure-zones.ts';
import { MOSAIC_SUBJECT, zoneLayers } from '../../src/state/zone-question.ts';
import { cell, layer } from '../core/overlap/layers.ts';
import { embeddedLayer } from '../support/embedded.ts';

const own: ArealLayer = layer('chacra.geojson', [cell([-71.3, -2.9, -71.2, -2.8])]);
const shelf = {
  layer: (id: string) => (id === 'protected-areas' || id === 'provinces' ? embeddedLayer(id) : null),
  own,
};
const question = { zoneIds: ['provinces'], method: 'ellipsoidal', date: '2019-06-02' } as const;

test.each([
  ['2018-01-10', false, 'the day before Yaguas was established'],
  ['2018-01-11', true, 'the day of its decree'],
])('on %s Yaguas is among what is measured: %s, %s', (date, isMeasured) => {
  const layers = zoneLayers({ ...question, subjectId: MOSAIC_SUBJECT, date }, shelf);
  expect(layers?.subject.features.some(({ id }) => id === 'PN15')).toBe(isMeasured);
});

test.each([
  { subjectId: 'elsewhere', zoneIds: ['provinces'], why: 'what is measured has not arrived' },
  { subjectId: MOSAIC_SUBJECT, zoneIds: ['provinces', 'elsewhere'], why: 'one of the zones has not' },
])('a question waits where $why', ({ subjectId, zoneIds }) => {
  expect(zoneLayers({ ...question, subjectId, zoneIds }, shelf)).toBeNull();
});

test('the boundary of the person is a zone like another, and a zone of nothing where it is not there', () => {
  const asked = { ...question, subjectId: MOSAIC_SUBJECT, zoneIds: [OWN_FILE] };
  expect(zoneLayers(asked, shelf)?.zones).toEqual([own]);
  expect(zoneLayers(asked, { ...shelf, own: null })).toBeNull();
});

test('Yaguas lies in Putumayo, along the border of Mariscal Ramón Castilla, and all of it in one or the other', async () => {
  const layers = zoneLayers({ ...question, subjectId: MOSAIC_SUBJECT }, shelf);
  if (layers === null) throw new Error('The embedded layers are not there.');
  const progress = vi.fn();
  const { value } = await measureZones(layers, 'ellipsoidal', createInlineEngine(), { onProgress: progress });
  const yaguas = value?.features.find(({ id }) => id === 'PN15');
  expect(yaguas?.parts.map(({ zoneName, isBorder }) => [zoneName, isBorder])).toEqual([
    ['Putumayo', false],
    ['Mariscal Ramón Castilla', true],
  ]);
  expect(yaguas?.outside).toBe(0);
  expect(progress).toHaveBeenLastCalledWith({ done: 4, total: 4 });
});
