import type { ArealFeature, ArealGeojson, ArealGeometry } from '../../core/base/areal.ts';
import { featureId } from '../../core/catalogue/layer-data.ts';
import { boundsAround, boundsOf } from '../../core/geometry/bounds.ts';
import type { Bounds } from '../../core/geometry/bounds.ts';
import { utmZoneOf } from '../../core/geometry/utm-zone.ts';
import type { FrameWish } from '../../core/paper/sheet/extent-frame.ts';
import { planeBoxOf } from '../../core/paper/project-to-paper.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import type { PrintSource } from '../../state/print-source.ts';

/** What a map for paper shows: what is seen, what is selected, the own boundary, or a whole layer by its id. */
export type ExtentChoice = 'view' | 'selected' | 'own' | `layer:${string}`;

/** Width in pixels of the whole world of the web map at zoom 0. */
const WORLD = 512;

/** Half the side, in degrees, of what is shown around a single point: some 40 km. */
const AROUND_A_POINT = 0.35;

/** What stays free around a thing, as a share of the map; around what the screen shows, nothing. */
const MARGIN = 0.06;

function boxPolygon({ west, south, east, north }: Bounds): ArealGeojson {
  const steps = [0, 0.25, 0.5, 0.75];
  const sides = [
    ...steps.map((step) => [west + step * (east - west), south]),
    ...steps.map((step) => [east, south + step * (north - south)]),
    ...steps.map((step) => [east - step * (east - west), north]),
    ...steps.map((step) => [west, north - step * (north - south)]),
  ];
  return { type: 'Polygon', coordinates: [[...sides, [west, south]]] };
}

/** Returns what a camera sees of the web map, in degrees. */
function boundsOfCamera({ camera, mapSize }: Pick<PrintSource, 'camera' | 'mapSize'>): Bounds | null {
  if (camera === null) return null;
  const scale = WORLD * 2 ** camera.zoom;
  const middle = Math.asinh(Math.tan((camera.lat * Math.PI) / 180)) / (2 * Math.PI);
  const [across, up] = [(mapSize.width / scale) * 180, mapSize.height / scale / 2];
  const latitude = (turns: number): number => (Math.atan(Math.sinh(turns * 2 * Math.PI)) * 180) / Math.PI;
  return {
    west: camera.lon - across,
    south: latitude(middle - up),
    east: camera.lon + across,
    north: latitude(middle + up),
  };
}

function merged(geometries: readonly ArealGeometry[]): Bounds | null {
  return boundsAround(geometries.flatMap((geometry) => boundsOf(geometry) ?? []));
}

function arealOf(geometry: GeoJSON.Geometry | null): ArealGeojson | null {
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry;
  if (geometry?.type !== 'Point') return null;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const side = AROUND_A_POINT;
  return boxPolygon({ west: lon - side, south: lat - side, east: lon + side, north: lat + side });
}

/** Returns an area with some room around it as what a map is fitted to, `null` where it has no vertex. */
export function wishAround(geometry: ArealGeometry): FrameWish | null {
  const bounds = boundsOf(geometry);
  if (bounds === null) return null;
  const zone = utmZoneOf((bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2);
  const box = planeBoxOf(geometry, zone);
  return box && { box, zone, margin: MARGIN, denominator: null };
}

/** Returns the area of one feature to look at, with land around a point; `null` where it has none. */
function selectedArea(layer: EmbeddedLayer | null, wanted: string): ArealGeojson | null {
  const feature = layer?.collection.features.find((each) => featureId(each) === wanted);
  return arealOf((feature?.geometry ?? null) as GeoJSON.Geometry | null);
}

function layerArea(layer: EmbeddedLayer | undefined): ArealGeojson | null {
  const areas = (layer?.collection.features ?? []).flatMap(({ geometry }) => arealOf(geometry) ?? []);
  const bounds = merged(areas);
  return bounds && boxPolygon(bounds);
}

/** Returns a whole layer as what a map is fitted to, `null` where it has no area. */
export function layerWish(layer: EmbeddedLayer): FrameWish | null {
  return around(layerArea(layer));
}

/** The areas of the mosaic, which the map shows while nobody has moved it. */
function mosaicArea(layers: readonly EmbeddedLayer[]): ArealGeojson | null {
  const areas = layers.flatMap(({ entry, collection }) => {
    const members = entry.features.filter(({ group }) => group === 'mosaic').map(({ id }) => id);
    const features = collection.features.filter((feature) => members.includes(featureId(feature)));
    return features.flatMap(({ geometry }) => arealOf(geometry) ?? []);
  });
  const bounds = merged(areas);
  return bounds && boxPolygon(bounds);
}

function ownArea(own: readonly ArealFeature[]): ArealGeojson | null {
  const bounds = merged(own.map(({ geometry }) => geometry));
  return bounds && boxPolygon(bounds);
}

function around(area: ArealGeojson | null): FrameWish | null {
  return area && wishAround(area);
}

/** Returns what a map for paper is fitted to, `null` where that is nowhere. */
export function extentWish(
  choice: ExtentChoice,
  source: PrintSource,
  selectedLayer: EmbeddedLayer | null,
): FrameWish | null {
  const { selection, layers, own } = source;
  if (choice === 'view') {
    const seen = boundsOfCamera(source);
    if (seen === null) return around(mosaicArea(layers));
    const wish = wishAround(boxPolygon(seen));
    return wish && { ...wish, margin: 0 };
  }
  const area =
    choice === 'own'
      ? ownArea(own)
      : choice === 'selected'
        ? selection && selectedArea(selectedLayer, selection.featureId)
        : layerArea(layers.find(({ entry }) => `layer:${entry.id}` === choice));
  return around(area);
}
