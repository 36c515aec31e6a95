import { expect, test } from 'vitest';
import { projectionOf, utmDefinition } from '../../../src/core/geometry/projections.ts';
import { gridConvergence } from '../../../src/core/paper/grid-convergence.ts';

test.each([
  { lon: -75, lat: -3, zone: '18S', why: 'on its meridian both norths are one' },
  { lon: -71.25, lat: -2.85, zone: '19S', why: 'Yaguas' },
  { lon: -71.25, lat: -2.85, zone: '18S', why: 'Yaguas in the zone beside its own' },
  { lon: -78, lat: 1.8, zone: '18N', why: 'Nariño' },
] as const)('is the angle that a step north makes with the grid at $lon, $lat in $zone: $why', (place) => {
  const { lon, lat, zone } = place;
  const project = projectionOf(utmDefinition(zone));
  const [x0, y0] = project(lon, lat);
  const [x1, y1] = project(lon, lat + 1e-4);
  // A step to true north bends west of the grid's where grid north lies east of it.
  const bend = (-Math.atan2(x1 - x0, y1 - y0) * 180) / Math.PI;
  expect(gridConvergence(lon, lat, zone)).toBeCloseTo(bend, 3);
});
