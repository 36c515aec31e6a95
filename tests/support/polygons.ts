import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';

/** Returns a polygon of a box, wound counter-clockwise. */
export function boxPolygon(west: number, south: number, east: number, north: number): Polygon {
  return { type: 'Polygon', coordinates: [boxRing(west, south, east, north)] };
}

/** Returns the closed ring of a box, counter-clockwise. */
export function boxRing(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

type Range = readonly [from: number, to: number];

function double([min, max]: Range): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

/**
 * Simple closed rings, counter-clockwise: stars around a centre in the given ranges, with 3 to 40 corners at even
 * angles and at 0.4 to 1 times the size from the centre. Sizes in degrees.
 */
export function starRings(range: { lon: Range; lat: Range; size: Range }): fc.Arbitrary<Position[]> {
  const reach = fc.array(double([0.4, 1]), { minLength: 3, maxLength: 40 });
  return fc
    .record({ lon: double(range.lon), lat: double(range.lat), size: double(range.size), reach })
    .map((star) => {
      const corners = star.reach.map((share, index): Position => {
        const angle = (2 * Math.PI * index) / star.reach.length;
        return [
          star.lon + star.size * share * Math.cos(angle),
          star.lat + star.size * share * Math.sin(angle),
        ];
      });
      return [...corners, corners[0] ?? [star.lon, star.lat]];
    });
}
