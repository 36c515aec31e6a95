import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArealGeometry } from '../../../src/core/base/areal.ts';
import { planOverlaps } from '../../../src/core/overlap/plan-overlaps.ts';
import { planUnion } from '../../../src/core/overlap/plan-union.ts';
import { planDifference } from '../../../src/core/overlap/plan-difference.ts';
import { layer, polygon } from './layers.ts';
import { runPlan } from './run-plan.ts';

/** Relative to the gross: an edge that is cut has another error of integration than the whole one, 2e-12 of its area. */
const RELATIVE = 1e-10;

const settings = { numRuns: 60, seed: 20261122 };

/** Coordinates are multiples of 2⁻²⁰ degree, so that moving a star by a whole degree changes no difference of two. */
function snap(degrees: number): number {
  return Math.round(degrees * 2 ** 20) / 2 ** 20;
}

/** A star around a centre near the mosaic: its rays turn one way, so that it cannot cross itself. */
const star = fc
  .record({
    lon: fc.integer({ min: -7300, max: -7200 }),
    lat: fc.integer({ min: -300, max: -200 }),
    rays: fc.array(fc.tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: -40, max: 40 })), {
      minLength: 3,
      maxLength: 9,
    }),
  })
  .map(({ lon, lat, rays }): ArealGeometry => {
    const vertices = rays.map(([radius, swing], index) => {
      const angle = ((index + swing / 100) / rays.length) * 2 * Math.PI;
      return [snap((lon + radius * Math.cos(angle)) / 100), snap((lat + radius * Math.sin(angle)) / 100)];
    });
    return polygon(...vertices);
  });

function moved(geometry: ArealGeometry, degrees: number): ArealGeometry {
  if (geometry.type !== 'Polygon') throw new Error('stars are polygons');
  return polygon(
    ...(geometry.coordinates[0] ?? []).slice(0, -1).map(([lon = 0, lat = 0]) => [lon + degrees, lat]),
  );
}

function overlapOf(a: readonly ArealGeometry[], b: readonly ArealGeometry[]) {
  const { value } = runPlan(planOverlaps(layer('a', a), layer('b', b), 'ellipsoidal'));
  const { net = null, overlap = null } = value?.account ?? {};
  if (!value || net === null || overlap === null) throw new Error('unknown overlap');
  return { ...value.account, net, overlap };
}

function netOf(geometries: readonly ArealGeometry[]): number {
  const net = runPlan(planUnion([layer('a', geometries)], 'ellipsoidal')).value?.net;
  if (typeof net !== 'number') throw new Error('unknown net');
  return net;
}

test('|A| + |B| = |A ∪ B| + |A ∩ B|', () => {
  fc.assert(
    fc.property(star, star, (a, b) => {
      const { grossA, grossB, net, overlap } = overlapOf([a], [b]);
      expect(Math.abs(grossA + grossB - net - overlap)).toBeLessThan(RELATIVE * (grossA + grossB));
    }),
    settings,
  );
});

test('a feature inside another is shared as a whole, and never more', () => {
  const around = polygon([-75, -5], [-70, -5], [-70, 0], [-75, 0]);
  fc.assert(
    fc.property(star, (inside) => {
      const { value } = runPlan(planOverlaps(layer('a', [inside]), layer('b', [around]), 'ellipsoidal'));
      const share = value?.pairs[0]?.shareOfA;
      expect(share).toBeLessThanOrEqual(1);
      expect(share).toBeGreaterThan(1 - RELATIVE);
    }),
    settings,
  );
});

test('A over B is B over A', () => {
  fc.assert(
    fc.property(star, star, (a, b) => {
      const there = overlapOf([a], [b]);
      const back = overlapOf([b], [a]);
      expect(Math.abs(there.overlap - back.overlap)).toBeLessThan(RELATIVE * there.grossA);
    }),
    settings,
  );
});

test('moving both along a parallel changes no area', () => {
  fc.assert(
    fc.property(star, star, fc.integer({ min: -40, max: 40 }), (a, b, degrees) => {
      const here = overlapOf([a], [b]);
      const there = overlapOf([moved(a, degrees)], [moved(b, degrees)]);
      expect(Math.abs(here.overlap - there.overlap)).toBeLessThan(RELATIVE * here.grossA);
    }),
    settings,
  );
});

test('the net does not depend on the order of the features', () => {
  fc.assert(
    fc.property(fc.array(star, { minLength: 2, maxLength: 6 }), (stars) => {
      const net = netOf(stars);
      expect(Math.abs(net - netOf(stars.toReversed()))).toBeLessThan(RELATIVE * net);
    }),
    settings,
  );
});

test('what B leaves of A is A without what they share', () => {
  fc.assert(
    fc.property(fc.array(star, { minLength: 1, maxLength: 4 }), star, (stars, b) => {
      const left = runPlan(planDifference(layer('a', stars), layer('b', [b]), 'ellipsoidal')).value?.hectares;
      const both = netOf([...stars, b]);
      expect(Math.abs((left ?? Number.NaN) - (both - netOf([b])))).toBeLessThan(RELATIVE * both);
    }),
    settings,
  );
});

test('a feature drawn twice changes no net', () => {
  fc.assert(
    fc.property(fc.array(star, { minLength: 1, maxLength: 4 }), (stars) => {
      const net = netOf(stars);
      expect(Math.abs(net - netOf([...stars, ...stars]))).toBeLessThan(RELATIVE * net);
    }),
    settings,
  );
});

test('the start and the winding of a ring change no overlap', () => {
  fc.assert(
    fc.property(star, star, fc.nat(8), (a, b, shift) => {
      const ring = (b.type === 'Polygon' ? (b.coordinates[0] ?? []) : []).slice(0, -1);
      const start = shift % ring.length;
      const turned = polygon(...[...ring.slice(start), ...ring.slice(0, start)].toReversed());
      const [here, there] = [overlapOf([a], [b]), overlapOf([a], [turned])];
      expect(Math.abs(here.overlap - there.overlap)).toBeLessThan(RELATIVE * here.grossA);
    }),
    settings,
  );
});
