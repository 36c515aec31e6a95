/** What the table says of a contender without starting it. */
export interface ContenderFacts {
  readonly label: string;
  /** Its package, whose version is printed; `null` where it is none. */
  readonly packageName: string | null;
  /** What its sum measures. */
  readonly measures: string;
  /** How far its sum may be off, in parts of the sum, and why. */
  readonly tolerance: number;
  /** Whether it is asked for the union of A too. */
  readonly joins: boolean;
}

/** In the order of the table; Mosaico is what the others are compared with. */
export const CONTENDERS = {
  mosaico: {
    label: 'Mosaico',
    packageName: null,
    measures: 'ellipsoid',
    tolerance: 0,
    joins: true,
  },
  mapshaper: {
    label: 'mapshaper',
    packageName: 'mapshaper',
    measures: 'square degrees',
    // It rounds its crossings and snaps vertices that are nearly one.
    tolerance: 1e-8,
    joins: true,
  },
  geos: {
    label: 'geos-wasm',
    packageName: 'geos-wasm',
    measures: 'square degrees',
    tolerance: 1e-9,
    joins: true,
  },
  clipper: {
    label: 'clipper2-wasm',
    packageName: 'clipper2-wasm',
    measures: 'square degrees',
    // Its crossings are rounded to a grid of 1e-10 degrees.
    tolerance: 1e-8,
    joins: false,
  },
  postgis: {
    label: 'PostGIS',
    packageName: null,
    measures: 'ellipsoid, geodesic edges; the step in square degrees',
    // Geodesic edges of a few hundred metres differ from straight ones by far less.
    tolerance: 1e-7,
    joins: true,
  },
  turf: {
    label: 'Turf with an R-tree',
    packageName: '@turf/intersect',
    measures: 'square degrees',
    tolerance: 1e-9,
    joins: false,
  },
} as const satisfies Record<string, ContenderFacts>;

export type ContenderName = keyof typeof CONTENDERS;

/** Returns whether a text names a contender. */
export function isContender(name: string): name is ContenderName {
  return Object.hasOwn(CONTENDERS, name);
}
