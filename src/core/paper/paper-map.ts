import type { ArealGeojson, ArealGeometry } from '../base/areal.ts';
import type { LayerData } from '../catalogue/layer-data.ts';
import type { LayerEntry } from '../catalogue/layer-entry.ts';
import { featureId } from '../catalogue/layer-data.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import { labelPosition } from '../geometry/label-position.ts';
import type { UtmZone } from '../geometry/utm-zone.ts';
import { areaStyleOf, hatchOf, PAPER_AREA_LAYERS } from './area-style.ts';
import type { AreaStyle } from './area-style.ts';
import { gridLines } from './grid-lines.ts';
import type { MapGrid } from './grid-lines.ts';
import { hatchLines } from './hatch-lines.ts';
import type { HatchLine } from './hatch-lines.ts';
import { frameAround } from './paper-frame.ts';
import type { PaperFrame, PaperPoint, PaperSize } from './paper-frame.ts';
import { linesAndDots } from './paper-lines.ts';
import type { PaperDot, PaperLine } from './paper-lines.ts';
import { placeLabels } from './place-labels.ts';
import type { LabelWish, PlacedLabel } from './place-labels.ts';
import { degreesOfFrame, planeBoxOf, polygonsOnPaper } from './project-to-paper.ts';
import type { PaperPolygon } from './project-to-paper.ts';
import { vertexMarks } from './vertex-marks.ts';
import type { VertexMark } from './vertex-marks.ts';

/** An area of the catalogue on paper. */
interface PaperArea {
  readonly layerId: string;
  readonly featureId: string;
  readonly style: AreaStyle;
  readonly polygons: readonly PaperPolygon[];
  readonly hatch: readonly HatchLine[];
}

/** All that a map of a boundary shows, in millimetres of paper. */
export interface PaperMap {
  readonly frame: PaperFrame;
  readonly grid: MapGrid;
  /** Layers of areas that lie here, and whose declared error is too large for this scale to draw them. */
  readonly omitted: readonly LayerEntry[];
  /** From the bottom up. */
  readonly areas: readonly PaperArea[];
  readonly lines: readonly PaperLine[];
  readonly dots: readonly PaperDot[];
  readonly own: readonly PaperPolygon[];
  readonly marks: readonly VertexMark[];
  readonly labels: readonly PlacedLabel[];
}

/** What a map of a boundary is made of. */
export interface PaperMapInput {
  readonly geometry: ArealGeometry;
  readonly zone: UtmZone;
  /** Layers of the catalogue; those that paper has no sign for are left out. */
  readonly layers: readonly LayerData[];
  /** ISO date at which the areas have the status that is drawn. */
  readonly date: string;
  readonly size: PaperSize;
}

const NAME_HEIGHT = 2.7;

/** A line that may lie further off than this on paper, in millimetres, would only seem to say where something is. */
const MOST_ERROR = 60;

function isDrawable({ entry }: LayerData, { denominator }: PaperFrame): boolean {
  return (1000 * (entry.positionalErrorMetres ?? 0)) / denominator <= MOST_ERROR;
}

function areOverlapping(one: Bounds, other: Bounds): boolean {
  return (
    one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
  );
}

function isAreal(geometry: { readonly type: string } | null): geometry is ArealGeojson {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function nameWish(polygons: readonly PaperPolygon[], name: unknown, style: AreaStyle): LabelWish | null {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])),
  );
  const at = labelPosition({ type: 'MultiPolygon', coordinates });
  if (at === null || typeof name !== 'string') return null;
  return { text: name, at, height: NAME_HEIGHT, stand: 'centre', kind: style };
}

interface DrawnAreas {
  readonly areas: readonly PaperArea[];
  readonly wishes: readonly LabelWish[];
}

function areasOfLayer({ entry, collection }: LayerData, frame: PaperFrame, date: string): DrawnAreas {
  const seen = degreesOfFrame(frame);
  const drawn = collection.features.flatMap((feature) => {
    const id = featureId(feature);
    const style = areaStyleOf(entry, id, date);
    // RFC 7946 allows what the types rule out: a feature without geometry.
    const geometry = feature.geometry as ArealGeojson | null;
    const box = style !== null && isAreal(geometry) ? boundsOf(geometry) : null;
    if (style === null || geometry === null || !box || !seen || !areOverlapping(box, seen)) return [];
    const polygons = polygonsOnPaper(geometry, frame);
    if (polygons.length === 0) return [];
    const ruling = hatchOf(style);
    const hatch = ruling === null ? [] : hatchLines(polygons.flat(), ruling);
    const area: PaperArea = { layerId: entry.id, featureId: id, style, polygons, hatch };
    return [{ area, wish: nameWish(polygons, feature.properties?.['name'], style) }];
  });
  return { areas: drawn.map(({ area }) => area), wishes: drawn.flatMap(({ wish }) => wish ?? []) };
}

/**
 * Returns the map of a boundary on paper of a given size: the boundary in the middle at the largest usual scale at which
 * it fits, with what the catalogue has around it, in the plane of a UTM zone. `null` where the geometry has no vertex.
 * Cost: a pass over the vertices that lie on the paper, and over all features of the layers by their boxes.
 */
export function paperMap({ geometry, zone, layers, date, size }: PaperMapInput): PaperMap | null {
  const box = planeBoxOf(geometry, zone);
  if (box === null) return null;
  const frame = frameAround(box, size, zone);
  const areal = PAPER_AREA_LAYERS.flatMap((id) => layers.filter(({ entry }) => entry.id === id));
  const drawn = areal
    .filter((layer) => isDrawable(layer, frame))
    .map((layer) => areasOfLayer(layer, frame, date));
  const omitted = areal
    .filter((layer) => !isDrawable(layer, frame) && areasOfLayer(layer, frame, date).areas.length > 0)
    .map(({ entry }) => entry);
  const { lines, dots, wishes } = linesAndDots(layers, frame);
  const marks = vertexMarks(geometry, frame);
  const areaNames = drawn.flatMap((one) => one.wishes).reverse();
  const free = marks.marks.map(({ at }): PaperPoint => at);
  return {
    frame,
    grid: gridLines(frame),
    omitted,
    areas: drawn.flatMap(({ areas }) => areas),
    lines,
    dots,
    own: polygonsOnPaper(geometry, frame),
    marks: marks.marks,
    labels: placeLabels([...marks.wishes, ...areaNames, ...wishes], size, [
      ...free,
      ...dots.map(({ at }) => at),
    ]),
  };
}
