import type { Feature } from 'geojson';
import type { ArealGeojson } from '../../base/areal.ts';
import { featureEntryOf, featureId } from '../../catalogue/layer-data.ts';
import type { LayerData } from '../../catalogue/layer-data.ts';
import { boundsOf, boundsOfLine } from '../../geometry/bounds.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import { labelPosition } from '../../geometry/label-position.ts';
import { areaStyleOf } from '../area-style.ts';
import type { AreaStyle } from '../area-style.ts';
import { hatchLines } from '../hatch-lines.ts';
import type { PaperFrame } from '../paper-frame.ts';
import { labelWidth } from '../place-labels.ts';
import type { LabelWish } from '../place-labels.ts';
import { polygonsOnPaper } from '../project-to-paper.ts';
import type { PaperPolygon } from '../project-to-paper.ts';
import { hatchPath, polygonPath } from '../svg-path.ts';
import { AREA_LOOKS, CLASS_OPACITY, HATCH } from './area-looks.ts';
import type { DrawnLayer, RankedWish, SheetSign } from './drawn-layer.ts';
import { colourIn } from './layer-style.ts';
import type { LayerStyles } from './layer-style.ts';
import type { MarkedFeature } from './marked-feature.ts';
import type { Ink } from './ink.ts';

/** How much wider than its area a name may be before it is set in two lines, and before it is left out. */
const MOST_OVERHANG = 1.25;

/** What of a map its areas follow. */
interface AreaContent {
  readonly date: string;
  readonly selected: MarkedFeature | null;
  readonly pageOf?: (layerId: string, featureId: string) => number | null;
  readonly styles?: LayerStyles;
}

interface DrawnArea {
  readonly id: string;
  readonly inks: readonly Ink[];
  readonly wishes: readonly RankedWish[];
  readonly sign: SheetSign;
  readonly isNeighbour: boolean;
}

function isAreal(geometry: { readonly type: string } | null): geometry is ArealGeojson {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/** Returns whether two boxes share a place. */
export function areOverlapping(one: Bounds, other: Bounds): boolean {
  return (
    one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
  );
}

/** Returns a name in two lines of about the same length, where it has a gap. */
function twoLines(name: string): string {
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [first] = gaps.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return first === undefined ? name : `${name.slice(0, first)}\n${name.slice(first + 1)}`;
}

/** Returns where the name of polygons on paper stands and how much room it has; `null` where they have no inside. */
export function insideOf(polygons: readonly PaperPolygon[]) {
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])),
  );
  const at = labelPosition({ type: 'MultiPolygon', coordinates });
  const box = boundsOfLine(coordinates.flat(2));
  return at === null || box === null ? null : { at, width: box.east - box.west };
}

function nameOf(
  polygons: readonly PaperPolygon[],
  name: unknown,
  style: AreaStyle,
  isNeighbour: boolean,
  page: number | null,
): readonly RankedWish[] {
  const inside = insideOf(polygons);
  const { label } = AREA_LOOKS[style];
  if (inside === null || typeof name !== 'string') return [];
  const height = isNeighbour ? 0.86 * label.height : label.height;
  const said = page === null ? name : `${name} ${String(page)}`;
  const text = label.isUpper ? said.toUpperCase() : said;
  const line: LabelWish = {
    text,
    at: inside.at,
    height,
    stand: 'centre',
    kind: style,
    spread: label.isUpper ? 1.35 : 1.05,
  };
  const broken: LabelWish = { ...line, text: twoLines(text) };
  const room = inside.width * MOST_OVERHANG;
  const wish = labelWidth(line) <= inside.width ? line : broken;
  const rank = label.rank + (isNeighbour ? 1 : 0);
  if (label.isNeeded || labelWidth(wish) <= room) return [{ rank, wish }];
  return page === null ? [] : [{ rank: rank + 1, wish: { ...line, text: String(page) } }];
}

function inksOf(
  polygons: readonly PaperPolygon[],
  style: AreaStyle,
  isNeighbour: boolean,
  wanted: string | null,
): readonly Ink[] {
  const look = AREA_LOOKS[style];
  const d = polygonPath(polygons);
  const { dash, width } = look.line;
  const colour = wanted ?? look.line.colour;
  const opacity = wanted === null ? (look.fill?.opacity ?? 0) * (isNeighbour ? 0.45 : 1) : CLASS_OPACITY;
  const hasFill = look.fill !== null || (wanted !== null && style !== 'proposed');
  const fill: readonly Ink[] = hasFill
    ? [{ kind: 'path', d, fill: wanted ?? look.fill?.colour ?? colour, fillOpacity: opacity }]
    : [];
  const hatch: readonly Ink[] =
    style === 'proposed'
      ? [{ kind: 'path', d: hatchPath(hatchLines(polygons.flat(), HATCH)), stroke: colour, width: 0.45 }]
      : [];
  const line: Ink = {
    kind: 'path',
    d,
    stroke: colour,
    width: isNeighbour ? 0.6 * width : width,
    ...(dash === null ? {} : { dash }),
  };
  return [...fill, ...hatch, line];
}

/** The polygons of a feature as far as they lie on the map. */
function seenPolygons(
  { geometry: known }: Feature,
  frame: PaperFrame,
  seen: Bounds,
): readonly PaperPolygon[] {
  // RFC 7946 allows what the types rule out: a feature without geometry.
  const geometry = known as Feature['geometry'] | null;
  const box = isAreal(geometry) ? boundsOf(geometry) : null;
  return isAreal(geometry) && box !== null && areOverlapping(box, seen)
    ? polygonsOnPaper(geometry, frame)
    : [];
}

/**
 * Returns a layer of areas as a map shows it at an ISO date, `null` where nothing of it is seen. What is selected has its
 * name from elsewhere.
 */
export function drawnAreas(
  { entry, collection }: LayerData,
  frame: PaperFrame,
  seen: Bounds,
  { date, selected, pageOf, styles }: AreaContent,
): DrawnLayer | null {
  const drawn = collection.features.flatMap((feature): readonly DrawnArea[] => {
    const id = featureId(feature);
    const style = areaStyleOf(entry, id, date);
    const polygons = style === null ? [] : seenPolygons(feature, frame, seen);
    if (style === null || polygons.length === 0) return [];
    const isNeighbour = featureEntryOf(entry, id)?.group === 'context';
    const inks = inksOf(polygons, style, isNeighbour, colourIn(styles?.[entry.id], id));
    const page = pageOf?.(entry.id, id) ?? null;
    const name: unknown = feature.properties?.['name'];
    const isMarked = selected?.layerId === entry.id && selected.feature === feature;
    return [
      {
        id,
        inks,
        wishes: isMarked ? [] : nameOf(polygons, name, style, isNeighbour, page),
        sign: style,
        isNeighbour,
      },
    ];
  });
  if (drawn.length === 0) return null;
  const signs = drawn.map(({ sign }) => sign);
  return {
    layerId: entry.id,
    ids: drawn.map(({ id }) => id),
    inks: drawn.flatMap(({ inks }) => inks),
    wishes: drawn.flatMap(({ wishes }) => wishes),
    signs: drawn.some(({ isNeighbour }) => isNeighbour) ? [...signs, 'neighbour'] : signs,
    dots: [],
  };
}
