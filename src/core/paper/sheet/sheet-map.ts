import type { ArealFeature } from '../../base/areal.ts';
import type { LayerData } from '../../catalogue/layer-data.ts';
import type { LayerEntry } from '../../catalogue/layer-entry.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import { PAPER_AREA_LAYERS } from '../area-style.ts';
import { gridLines } from '../grid-lines.ts';
import type { MapGrid } from '../grid-lines.ts';
import type { PaperFrame } from '../paper-frame.ts';
import { placeLabels } from '../place-labels.ts';
import { degreesOfFrame } from '../project-to-paper.ts';
import { COLOURS } from './colours.ts';
import type { DrawnLayer, SheetSign } from './drawn-layer.ts';
import { boxPath } from './ink.ts';
import type { Ink } from './ink.ts';
import type { LayerStyles, StyledClass } from './layer-style.ts';
import { drawnAreas } from './map-areas.ts';
import { drawnDots } from './map-dots.ts';
import type { DotSign } from './map-dots.ts';
import { northPlaces } from './north-box.ts';
import { labelInks } from './map-labels.ts';
import { drawnLand } from './map-land.ts';
import { drawnBorders, drawnRivers } from './map-lines.ts';
import { drawnOwn, drawnSelected } from './map-marked.ts';
import type { MarkedFeature } from './marked-feature.ts';

/** What a printed map shows. */
export interface MapContent {
  /** The layers that are switched on; those that paper has no sign for are left out. */
  readonly layers: readonly LayerData[];
  /** ISO date at which the areas have the status that is drawn. */
  readonly date: string;
  /** A feature of a layer that stands out. */
  readonly selected: MarkedFeature | null;
  /** Boundaries of the person. */
  readonly own: readonly ArealFeature[];
  /** On which page of an atlas a feature has a map of its own, by its layer and its id; `null` where on none. */
  readonly pageOf?: (layerId: string, featureId: string) => number | null;
  /** How layers look by the wish of the person. */
  readonly styles?: LayerStyles;
  /** Returns the name of a country by its ISO 3166 code. */
  readonly countryName: (code: string) => string;
}

/** The classes of a layer in the legend. */
interface ClassLegend {
  readonly title: string;
  readonly isOfDots: boolean;
  readonly classes: readonly StyledClass[];
}

/** A printed map inside of its neat line. */
export interface SheetMap {
  readonly frame: PaperFrame;
  readonly grid: MapGrid;
  readonly inks: readonly Ink[];
  /** What is seen on it, in the order of the legend. */
  readonly signs: readonly SheetSign[];
  /** Classes of layers that a person had coloured, of which something is seen. */
  readonly classes: readonly ClassLegend[];
  /** Layers of which something is seen. */
  readonly entries: readonly LayerEntry[];
}

/** The order of the legend: what the map is about first, what only helps to find it last. */
const LEGEND_ORDER: readonly SheetSign[] = [
  'own',
  'selected',
  'national',
  'communal',
  'regional',
  'proposed',
  'no-act',
  'neighbour',
  'community',
  'candidate',
  'locality',
  'municipality',
  'province',
  'department',
  'border',
  'river',
  'place',
];

const DOTS: Readonly<Record<string, DotSign>> = {
  communities: 'community',
  'community-candidates': 'candidate',
  localities: 'locality',
  places: 'place',
};

/** How high each kind of layer lies; whatever else is on the list of layers, points never hide below areas. */
const HEIGHTS = ['countries', ...PAPER_AREA_LAYERS, 'rivers', 'border'];

function drawn(layer: LayerData, frame: PaperFrame, seen: Bounds, content: MapContent): DrawnLayer | null {
  const { id } = layer.entry;
  if (id === 'countries') return drawnLand(layer, frame, seen, content.countryName);
  if (PAPER_AREA_LAYERS.includes(id)) return drawnAreas(layer, frame, seen, content);
  if (id === 'rivers') return drawnRivers(layer, frame);
  if (id === 'border') return drawnBorders(layer, frame);
  const dot = DOTS[id];
  return dot === undefined ? null : drawnDots(layer, frame, dot, content.styles?.[id]);
}

/** What of the classes of a layer is seen; `null` where it has the colours of the map. */
function classLegend({ layerId, ids = [] }: DrawnLayer, { styles }: MapContent): ClassLegend | null {
  const style = styles?.[layerId];
  if (style === undefined || style.classes.length === 0) return null;
  const classes = style.classes.filter(({ featureIds }) => featureIds.some((id) => ids.includes(id)));
  return { title: style.title, isOfDots: DOTS[layerId] !== undefined, classes };
}

/** Signs that say more than a colour, and stand beside classes too. */
const BESIDE_CLASSES: readonly SheetSign[] = ['proposed', 'no-act'];

function gridInk({ eastings, northings }: MapGrid, { size }: PaperFrame): Ink {
  const up = eastings.map(({ at }) => `M${at.toFixed(2)} 0v${String(size.height)}`);
  const across = northings.map(({ at }) => `M0 ${at.toFixed(2)}h${String(size.width)}`);
  const d = [...up, ...across].join('');
  return { kind: 'path', d, stroke: COLOURS.ink, width: 0.1, strokeOpacity: 0.32 };
}

/**
 * Returns the map of a frame with what is switched on at a date. Names that find no place are left out. Cost: a pass over
 * the vertices of the features whose boxes lie on the map, and names times names.
 */
export function sheetMap(frame: PaperFrame, content: MapContent): SheetMap {
  const seen = degreesOfFrame(frame);
  if (seen === null) throw new Error('The frame of a printed map lies beyond the reach of its zone');
  const layers = content.layers.flatMap((layer) => {
    const one = drawn(layer, frame, seen, content);
    return one === null ? [] : [one];
  });
  const height = ({ layerId }: DrawnLayer): number => {
    const at = HEIGHTS.indexOf(layerId);
    return at < 0 ? HEIGHTS.length : at;
  };
  const ordered = layers.toSorted((one, other) => height(one) - height(other));
  const isDot = ({ layerId }: DrawnLayer): boolean => DOTS[layerId] !== undefined;
  const marked = [drawnSelected(content.selected, frame), drawnOwn(content.own, frame)];
  const all = [...ordered, ...marked];
  const grid = gridLines(frame);
  const labels = placeLabels(
    all
      .flatMap(({ layerId, wishes }) => (content.styles?.[layerId]?.isUnnamed === true ? [] : wishes))
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ wish }) => wish),
    frame.size,
    [...northPlaces(frame.size), ...all.flatMap(({ dots }) => dots)],
  );
  const legends = ordered.toReversed().map((one) => ({ one, legend: classLegend(one, content) }));
  const isClassed = (layer: DrawnLayer): boolean =>
    legends.some(({ one, legend }) => one === layer && legend !== null);
  const signs = new Set(
    all.flatMap((one) =>
      isClassed(one) ? one.signs.filter((sign) => BESIDE_CLASSES.includes(sign)) : one.signs,
    ),
  );
  const ids = new Set(ordered.map(({ layerId }) => layerId));
  return {
    frame,
    grid,
    inks: [
      { kind: 'path', d: boxPath(0, 0, frame.size.width, frame.size.height), fill: COLOURS.sea },
      ...ordered.filter((one) => !isDot(one)).flatMap(({ inks }) => inks),
      gridInk(grid, frame),
      ...marked.flatMap(({ inks }) => inks),
      ...ordered.filter(isDot).flatMap(({ inks }) => inks),
      ...labels.flatMap(labelInks),
    ],
    signs: LEGEND_ORDER.filter((sign) => signs.has(sign)),
    classes: legends.flatMap(({ legend }) => legend ?? []),
    entries: content.layers.map(({ entry }) => entry).filter(({ id }) => ids.has(id)),
  };
}
