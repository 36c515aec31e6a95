import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { createInlineEngine } from '../../../src/engine/inline.ts';
import { measureZones } from '../../../src/state/measure-zones.ts';
import { cell, cellHectares, layer } from './layers.ts';
import type { Box } from './layers.ts';

async function measured(subject: ArealLayer, zones: readonly ArealLayer[]) {
  const outcome = await measureZones({ subject, zones }, 'ellipsoidal', createInlineEngine(), {});
  if (outcome.value === null) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const WHOLE: Box = [-72, -2, -71, -1];
const WEST: Box = [-72.5, -2, -71.75, -1];
const EAST: Box = [-71.5, -2, -70.5, -1];

describe('features by zone', () => {
  test('tell the hectares in each zone, the largest first, and what lies in none', async () => {
    const { features } = await measured(layer('p', [cell(WHOLE)]), [layer('z', [cell(WEST), cell(EAST)])]);
    const [feature] = features;
    expect(feature?.parts.map(({ zoneId }) => zoneId)).toEqual(['z1', 'z0']);
    expect(feature?.parts[0]?.hectares).toBeCloseTo(cellHectares([-71.5, -2, -71, -1]), 2);
    expect(feature?.parts[1]?.share).toBeCloseTo(0.25, 9);
    expect(feature?.outside).toBeCloseTo(cellHectares([-71.75, -2, -71.5, -1]), 2);
    expect(feature?.outsideShare).toBeCloseTo(0.25, 9);
  });

  test('count what two layers of zones both cover once, where they ask what lies in none', async () => {
    const twice = [layer('a', [cell(WEST)]), layer('b', [cell(WEST), cell(EAST)])];
    const { features } = await measured(layer('p', [cell(WHOLE)]), twice);
    expect(features[0]?.parts).toHaveLength(3);
    expect(features[0]?.outsideShare).toBeCloseTo(0.25, 9);
  });

  test('name a feature that no zone touches, all of it outside', async () => {
    const { features, totals } = await measured(layer('p', [cell([-60, 1, -59, 2])]), [
      layer('z', [cell(WEST)]),
    ]);
    expect(features).toMatchObject([{ id: 'p0', parts: [], outsideShare: 1 }]);
    expect(totals).toEqual([]);
  });

  test('count in a zone what two features share once in the net and twice in the gross', async () => {
    const overlapping = layer('p', [cell([-72, -2, -71.5, -1]), cell([-71.75, -2, -71, -1])]);
    const { totals, whole } = await measured(overlapping, [layer('z', [cell(WHOLE)])]);
    const shared = cellHectares([-71.75, -2, -71.5, -1]);
    expect(totals[0]?.net).toBeCloseTo(cellHectares(WHOLE), 2);
    expect(totals[0]?.countedTwice).toBeCloseTo(shared, 2);
    expect(whole.net).toBeCloseTo(cellHectares(WHOLE), 2);
  });

  test('close: parts and rest are the feature, zones and rest are the whole, where zones do not overlap', async () => {
    const longitude = fc.integer({ min: -90, max: 90 }).map((hundredths) => -71.5 + hundredths / 100);
    await fc.assert(
      fc.asyncProperty(longitude, longitude, async (one, other) => {
        const [west, east] = [Math.min(one, other), Math.max(one, other) + 0.01];
        const subject = layer('p', [cell([west, -1.7, east, -1.2])]);
        const { features, totals } = await measured(subject, [layer('z', [cell(WEST), cell(EAST)])]);
        const [feature] = features;
        const inZones = (feature?.parts ?? []).reduce((sum, part) => sum + (part.hectares ?? 0), 0);
        expect(inZones + (feature?.outside ?? 0)).toBeCloseTo(feature?.hectares ?? -1, 2);
        expect(totals.reduce((sum, { net }) => sum + net, 0)).toBeCloseTo(inZones, 2);
      }),
      { numRuns: 40 },
    );
  });
});
