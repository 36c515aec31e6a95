import { describe, expect, test } from 'vitest';
import { standAtBoundary } from '../../src/core/boundary/stand-at-boundary.ts';
import { geodesicBetween } from '../../src/core/geometry/geodesic.ts';
import { fieldFeatures } from '../../src/map/field-features.ts';
import type { FieldScene } from '../../src/map/field-features.ts';
import { boxPolygon } from '../support/polygons.ts';
import { note, walkPoint } from '../support/projects.ts';

const nothing: FieldScene = { fix: null, stand: null, walk: [], draft: [], notes: [] };
const fix = { lon: -71.25, lat: -2.85, accuracyMetres: 40, time: 0 };

function rolesOf(scene: Partial<FieldScene>): readonly unknown[] {
  return fieldFeatures({ ...nothing, ...scene }).features.map(({ properties }) => properties?.['role']);
}

describe('what the field shows', () => {
  test('is nothing before anybody does anything', () => {
    expect(rolesOf({})).toEqual([]);
  });

  test('is the position on top of its circle, whose radius is the error', () => {
    expect(rolesOf({ fix })).toEqual(['accuracy', 'position']);
    const [circle] = fieldFeatures({ ...nothing, fix }).features;
    const ring = circle?.geometry.type === 'Polygon' ? (circle.geometry.coordinates[0] ?? []) : [];
    const radii = ring.map(([lon = 0, lat = 0]) => geodesicBetween(fix.lon, fix.lat, lon, lat).distance);
    expect(Math.min(...radii)).toBeGreaterThan(39.6);
    expect(Math.max(...radii)).toBeLessThan(40.4);
  });

  test('is the way to the nearest boundary, where there is one to stand at', () => {
    const stand = standAtBoundary(fix, boxPolygon(-71.3, -2.9, -71.2, -2.84), null);
    expect(rolesOf({ fix, stand })).toEqual(['accuracy', 'way', 'position']);
    expect(rolesOf({ stand }), 'nobody stands anywhere').toEqual([]);
  });

  test.each([
    { count: 1, roles: ['vertex'], why: 'one vertex is no line' },
    { count: 2, roles: ['line', 'vertex', 'vertex'], why: 'two enclose nothing that could be closed' },
    { count: 3, roles: ['line', 'closing', 'vertex', 'vertex', 'vertex'], why: 'three can be closed' },
  ])('of a walk and of a draft: $why', ({ count, roles }) => {
    const places = [
      [-71.3, -2.9],
      [-71.2, -2.9],
      [-71.2, -2.8],
    ].slice(0, count);
    expect(rolesOf({ draft: places })).toEqual(roles);
    expect(rolesOf({ walk: places.map(([lon = 0, lat = 0]) => walkPoint(lon, lat)) })).toEqual(roles);
  });

  test('of a long walk is the whole line, and the last corners', () => {
    const walk = Array.from({ length: 1000 }, (_, index) => walkPoint(-71.3 + index / 10_000, -2.9));
    const { features } = fieldFeatures({ ...nothing, walk });
    const line = features.find(({ properties }) => properties?.['role'] === 'line');
    expect(line?.geometry.type === 'LineString' && line.geometry.coordinates).toHaveLength(1000);
    expect(features.filter(({ geometry }) => geometry.type === 'Point')).toHaveLength(200);
  });

  test('is each note that has a place', () => {
    expect(rolesOf({ notes: [note('a'), note('b', { position: null })] })).toEqual(['note']);
  });
});
