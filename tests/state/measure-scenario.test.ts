import { expect, test } from 'vitest';
import { protectedTotal } from '../../src/core/catalogue/protected-total.ts';
import { PROPOSAL, withProposal } from '../../src/core/catalogue/with-proposal.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { scenarioCsv } from '../../src/panels/areas/scenario-csv.ts';
import { measureScenario } from '../../src/state/measure-scenario.ts';
import { cell, cellHectares, layer } from '../core/overlap/layers.ts';
import type { Box } from '../core/overlap/layers.ts';
import { embeddedLayer, embeddedLayerIds } from '../support/embedded.ts';

const TODAY = '2026-11-22';
/** Open forest south of the mosaic, which no protected area covers. */
const OUTSIDE: Box = [-72.6, -4.4, -72.4, -4.2];
/** Inside Yaguas. */
const INSIDE: Box = [-71.3, -2.9, -71.2, -2.8];

const layers = embeddedLayerIds()
  .map(embeddedLayer)
  .filter(({ entry }) => entry.theme !== 'basemap');

async function scenarioOf(box: Box, standsFor: string) {
  const boundary = layer('propuesta', [cell(box)], 50);
  const { value, issues } = await measureScenario(
    { boundary, standsFor },
    layers,
    TODAY,
    createInlineEngine(),
    {},
  );
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

test('a proposal outside of everything adds all of itself to the total', async () => {
  const { real, scenario } = await scenarioOf(OUTSIDE, PROPOSAL);
  expect((scenario.net ?? 0) - (real.net ?? 0)).toBeCloseTo(cellHectares(OUTSIDE), 1);
});

test('a proposal inside of Yaguas adds nothing, and lies over Yaguas with all of itself', async () => {
  const { real, scenario, overlaps } = await scenarioOf(INSIDE, PROPOSAL);
  expect(scenario.net).toBeCloseTo(real.net ?? 0, 1);
  const [over] = overlaps.flatMap(({ pairs }) => pairs.filter(({ bId }) => bId === 'PN15'));
  expect(over?.shareOfA).toBeCloseTo(1, 6);
});

test('standing for Ere Campuya it is no longer missing in the 4 million, and the 1.7 million stay as they are', async () => {
  const { figures } = await scenarioOf(OUTSIDE, 'ere-campuya');
  const byId = new Map(figures.map((shown) => [shown.figure.id, shown]));
  const planned = byId.get('F008');
  expect(planned?.real.reason.params['missing']).toContain('Ere Campuya');
  expect(planned?.scenario.reason.params['missing']).toEqual(['community-territories']);
  expect(byId.get('F027')?.scenario.reason).toEqual(byId.get('F027')?.real.reason);
  // One area more is established, and one fewer proposed.
  expect(byId.get('F026')?.scenario.reason.params['count']).toBe(6);
});

test('a figure that a proposal does not touch is left out, unless people ask about it', async () => {
  const { figures } = await scenarioOf(OUTSIDE, PROPOSAL);
  const ids = figures.map(({ figure }) => figure.id);
  expect(ids).toEqual(expect.arrayContaining(['F008', 'F027']));
  expect(ids).not.toContain('F022');
});

test('a layer with a proposal has one area more, established at every date, and the layer itself is as it was', () => {
  const mosaic = embeddedLayer('protected-areas');
  const before = structuredClone(mosaic);
  const boundary = layer('propuesta', [cell(OUTSIDE)]);
  const added = withProposal(mosaic, { boundary, standsFor: PROPOSAL });
  expect(protectedTotal(added, '1999-01-01').members.map(({ name }) => name)).toEqual(['propuesta']);
  expect(added.collection.features).toHaveLength(mosaic.collection.features.length + 1);
  const replaced = withProposal(mosaic, { boundary, standsFor: 'ere-campuya' });
  expect(replaced.collection.features).toHaveLength(mosaic.collection.features.length);
  expect(protectedTotal(replaced, TODAY).members.map(({ name }) => name)).toContain('Ere Campuya');
  expect(mosaic).toEqual(before);
});

test('no row of a scenario leaves without its mark', async () => {
  const rows = scenarioCsv(await scenarioOf(INSIDE, PROPOSAL), 'propuesta.geojson', TODAY)
    .trim()
    .split(/\r?\n/)
    .slice(1);
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.filter((row) => !row.startsWith('ESCENARIO,propuesta.geojson,'))).toEqual([]);
  expect(rows.filter((row) => !row.endsWith(`,${TODAY}`))).toEqual([]);
});
