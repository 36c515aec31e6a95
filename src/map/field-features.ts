import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { StandAtBoundary } from '../core/boundary/stand-at-boundary.ts';
import type { Note, WalkPoint } from '../core/project/project.ts';
import type { Fix } from '../state/receiver.ts';

/** What somebody does in the field, as the map draws it. */
export interface FieldScene {
  readonly fix: Fix | null;
  readonly stand: StandAtBoundary | null;
  readonly walk: readonly WalkPoint[];
  /** The vertices of a boundary that is being drawn. */
  readonly draft: readonly Position[];
  readonly notes: readonly Note[];
}

/** What a feature of the field is; each role is drawn its own way. */
export type FieldRole = 'accuracy' | 'position' | 'way' | 'line' | 'closing' | 'vertex' | 'note';

const CIRCLE_SIDES = 64;

/** Metres for a degree of latitude; a circle that is drawn a few per mille too large shows nothing else. */
const METRES_PER_DEGREE = 110_574;

function feature(role: FieldRole, geometry: Geometry): Feature {
  return { type: 'Feature', properties: { role }, geometry };
}

function circle({ lon, lat, accuracyMetres }: Fix): Geometry {
  const north = accuracyMetres / METRES_PER_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: CIRCLE_SIDES + 1 }, (_, side): Position => {
    const angle = (2 * Math.PI * (side % CIRCLE_SIDES)) / CIRCLE_SIDES;
    return [lon + east * Math.cos(angle), lat + north * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}

/** Of a long walk the last corners are seen; a phone draws no thousands of them once a second. */
const MOST_CORNERS = 200;

/** A row of vertices: the sides that are there, the one that would close it, and the last corners. */
function rowOf(vertices: readonly Position[]): readonly Feature[] {
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (first === undefined || last === undefined) return [];
  const line = feature('line', { type: 'LineString', coordinates: [...vertices] });
  const closing = feature('closing', { type: 'LineString', coordinates: [last, first] });
  return [
    ...(vertices.length > 1 ? [line] : []),
    ...(vertices.length > 2 ? [closing] : []),
    ...vertices
      .slice(-MOST_CORNERS)
      .map((vertex) => feature('vertex', { type: 'Point', coordinates: [...vertex] })),
  ];
}

/** Returns what the field shows on the map, each feature with its role. */
export function fieldFeatures({ fix, stand, walk, draft, notes }: FieldScene): FeatureCollection {
  const features: Feature[] = [
    ...rowOf(walk.map(({ lon, lat }) => [lon, lat])),
    ...rowOf(draft),
    ...notes.flatMap(({ position }) =>
      position === null ? [] : [feature('note', { type: 'Point', coordinates: [...position] })],
    ),
  ];
  if (fix !== null) {
    const here: Position = [fix.lon, fix.lat];
    features.push(feature('accuracy', circle(fix)));
    if (stand !== null) {
      const there: Position = [stand.boundary.lon, stand.boundary.lat];
      features.push(feature('way', { type: 'LineString', coordinates: [here, there] }));
    }
    features.push(feature('position', { type: 'Point', coordinates: here }));
  }
  return { type: 'FeatureCollection', features };
}
