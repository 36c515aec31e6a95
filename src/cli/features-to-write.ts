import { asGeojson } from '../core/base/areal.ts';
import { isTabledPolygons } from '../core/base/polygon-table.ts';
import { withPolygons } from '../core/formats/format-geojson.ts';
import type { FeatureToWrite } from '../core/formats/format-geojson.ts';
import type { RepairAnswer } from '../core/validation/repair-answer.ts';
import type { Input } from './read-input.ts';

/** What was read, out of the tables of its file. */
function readGeometry(geometry: unknown): unknown {
  return isTabledPolygons(geometry) ? asGeojson(geometry) : geometry;
}

/** Returns all features of a file: repaired where the answers do, wound as RFC 7946 asks where they are sound. */
export function featuresToWrite(input: Input, answers: readonly RepairAnswer[]): readonly FeatureToWrite[] {
  const sound = input.layer.features.map(({ id, geometry }) => [id, asGeojson(geometry)] as const);
  const repaired = answers.flatMap(({ id, geometry }) =>
    geometry === null ? [] : [[id, geometry] as const],
  );
  const polygons = new Map([...sound, ...repaired]);
  return input.features.map(({ id, properties, geometry }) => {
    const own = polygons.get(id);
    return { id, properties, geometry: own ? withPolygons(geometry, own) : readGeometry(geometry) };
  });
}
