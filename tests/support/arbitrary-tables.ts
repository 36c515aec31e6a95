import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import type { Cell, ColumnType, FeatureTable } from '../../src/core/writing/feature-table.ts';

const CORNERS = 8;

/** A star around a place: it never crosses itself. Radii are in degrees, of at least a tenth. */
function star([lon, lat]: Position, radii: readonly number[], scale = 1): Position[] {
  const ring = radii.map((radius, corner): Position => {
    const angle = (2 * Math.PI * corner) / radii.length;
    return [(lon ?? 0) + scale * radius * Math.cos(angle), (lat ?? 0) + scale * radius * Math.sin(angle)];
  });
  return [...ring, ring[0] ?? []];
}

const place = fc.tuple(
  fc.double({ min: -80, max: -60, noNaN: true }),
  fc.double({ min: -9, max: 9, noNaN: true }),
);
const radii = fc.array(fc.double({ min: 0.1, max: 0.3, noNaN: true }), { minLength: 3, maxLength: CORNERS });

const point = place.map((at): Geometry => ({ type: 'Point', coordinates: at }));
const line = fc
  .tuple(place, radii)
  .map(([at, sizes]): Geometry => ({ type: 'LineString', coordinates: star(at, sizes).slice(1) }));
/** Outer rings counter-clockwise, with a hole that runs the other way in half of them. */
const rings = fc
  .tuple(place, radii, fc.boolean())
  .map(([at, sizes, hasHole]) =>
    hasHole ? [star(at, sizes), star(at, sizes, 0.3).reverse()] : [star(at, sizes)],
  );
const polygon = rings.map((coordinates): Geometry => ({ type: 'Polygon', coordinates }));
/** Parts stand a degree apart at least, so that none touches another. */
const multiPolygon = fc.array(rings, { minLength: 2, maxLength: 3 }).map((parts): Geometry => ({
  type: 'MultiPolygon',
  coordinates: parts.map((part, index) =>
    part.map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon, lat + 20 * index])),
  ),
}));

const multiPoint = fc
  .array(place, { minLength: 1, maxLength: 4 })
  .map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates }));
const multiLine = fc.array(fc.tuple(place, radii), { minLength: 1, maxLength: 3 }).map((parts): Geometry => ({
  type: 'MultiLineString',
  coordinates: parts.map(([at, sizes]) => star(at, sizes).slice(1)),
}));
const collection = fc
  .array(fc.oneof(point, line, polygon, multiPolygon, multiLine), { minLength: 1, maxLength: 3 })
  .map((geometries): Geometry => ({ type: 'GeometryCollection', geometries }));

/** Geometries of one kind, each of which is sound, and of all kinds. */
export const geometriesOf = {
  points: fc.oneof(point, multiPoint),
  lines: fc.oneof(line, multiLine),
  areas: fc.oneof(polygon, multiPolygon),
  anything: fc.oneof(point, multiPoint, line, multiLine, polygon, multiPolygon, collection),
};

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aéñ\'",;<>&= ɨʉ字-+@1.\n'), maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const cells: Readonly<Record<ColumnType, fc.Arbitrary<Cell>>> = {
  text,
  integer: fc.maxSafeInteger(),
  number: fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    .map((value) => value + 0),
  boolean: fc.boolean(),
  date: fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};

/** Tables with a column of each type, about half of their cells known. */
export function tablesOf(geometry: fc.Arbitrary<Geometry | null>): fc.Arbitrary<FeatureTable> {
  const types: readonly ColumnType[] = ['text', 'integer', 'number', 'boolean', 'date'];
  const row = fc.record({
    geometry,
    cells: fc.tuple(...types.map((type) => fc.option(cells[type], { freq: 2 }))),
  });
  return fc.array(row, { maxLength: 8 }).map((rows) => ({
    name: 'tabla',
    title: 'Tabla',
    columns: types.map((type) => ({ name: `c_${type}`, title: type, type, unit: null })),
    rows,
  }));
}
