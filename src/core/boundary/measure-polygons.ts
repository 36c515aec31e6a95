import type { MultiPolygon, Position } from 'geojson';
import { toHectares } from '../base/units.ts';
import type { Hectares, Metres } from '../base/units.ts';
import { findSelfCrossings } from '../crossings/self-crossings.ts';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area.ts';
import { ellipsoidalPerimeter } from '../geometry/ellipsoidal-length.ts';

/** What a boundary that somebody draws measures now. */
export interface MeasuredPolygons {
  /** On the ellipsoid; `null` where the boundary crosses itself, for then no area means anything. */
  readonly area: Hectares | null;
  /** On the ellipsoid, holes included. */
  readonly perimeter: Metres;
  /** Where the boundary crosses itself first, in degrees; `null` where it does not. */
  readonly crossing: readonly [lon: number, lat: number] | null;
}

/** Without a vertex that stands where the one before it does: an edge without length meets its neighbours. */
function withoutRepeats(ring: readonly Position[]): readonly Position[] {
  return ring.filter((vertex, index) => {
    const before = ring[index - 1];
    return before === undefined || vertex[0] !== before[0] || vertex[1] !== before[1];
  });
}

/** Returns what closed rings of polygons measure, and where they cross themselves or each other. About n log n. */
export function measurePolygons(polygons: readonly Position[][][]): MeasuredPolygons {
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: [...polygons] };
  const crossing = findSelfCrossings(polygons.flat().map(withoutRepeats)).found[0]?.position ?? null;
  return {
    area: crossing === null ? toHectares(ellipsoidalArea(geometry)) : null,
    perimeter: ellipsoidalPerimeter(geometry),
    crossing,
  };
}
