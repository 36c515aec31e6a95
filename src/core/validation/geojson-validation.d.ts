declare module 'geojson-validation' {
  /** Returns what is wrong with a feature, in English; with `trace` always a list, empty where nothing is. */
  export function isFeature(feature: unknown, trace: true): readonly string[];
  /** Returns whether the coordinates are those of a polygon. */
  export function isPolygonCoor(coordinates: unknown, trace?: false): boolean;
}
