import type { Position } from 'geojson';
import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { planComparison } from '../../../src/core/boundary/plan-comparison.ts';
import type { ComparisonInput } from '../../../src/core/boundary/plan-comparison.ts';
import { movedBy } from '../../../src/core/geometry/degree-lengths.ts';
import { runPlan } from '../overlap/run-plan.ts';

/** Returns a layer of one polygon with these rings. */
export function layerOfRings(rings: Position[][], positionalErrorMetres: number | null = null): ArealLayer {
  const geometry = { type: 'Polygon', coordinates: rings } as const;
  return { id: 'layer', features: [{ id: 'one', name: null, geometry }], positionalErrorMetres };
}

/** Returns the ring of a square on the ground around a place, with half its side in metres, moved by some metres. */
export function squareAround(lon: number, lat: number, half: number, east = 0, north = 0): Position[] {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const;
  return corners.map(([x, y]) => [...movedBy([lon, lat], x * half + east, y * half + north)]);
}

/** Returns a ring moved by metres to the east and to the north. */
export function moved(ring: readonly Position[], east: number, north: number): Position[] {
  return ring.map(([lon = 0, lat = 0]) => [...movedBy([lon, lat], east, north)]);
}

/** Returns the comparison of two layers, with what else is wanted. */
export function compare(mine: ArealLayer, theirs: ArealLayer | null, more: Partial<ComparisonInput> = {}) {
  const input = { mine, theirs, toleranceMetres: null, around: [], method: 'ellipsoidal', ...more } as const;
  const { value, issues } = runPlan(planComparison(input));
  if (value === null) throw new Error('A comparison always has a value.');
  return { ...value, issues };
}
