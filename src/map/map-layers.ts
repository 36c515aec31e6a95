import { idsThatPass } from '../core/catalogue/layer-filter.ts';
import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import type { EmbeddedLayer } from '../state/embedded-layer.ts';
import { colouredClasses } from '../state/layer-classes.ts';
import type { LayerView } from '../state/view.ts';
import type { DrawContext, DrawnLayer, Drawing } from './drawing.ts';
import { drawAdministrative } from './drawings/administrative.ts';
import { drawBorder } from './drawings/border.ts';
import { drawLand } from './drawings/land.ts';
import { drawMunicipalities } from './drawings/municipalities.ts';
import { drawOverlay, drawSelection } from './drawings/overlay.ts';
import { drawPlaces } from './drawings/places.ts';
import { drawProtectedAreas } from './drawings/protected-areas.ts';
import { drawRivers } from './drawings/rivers.ts';
import { drawCandidates, drawCommunities, drawLocalities } from './drawings/settlements.ts';
import { drawNeatline, drawSea } from './drawings/sheet.ts';
import { paletteOf } from './palette.ts';
import { recoloured, restricted } from './restyle.ts';
import type { Scene } from './scene.ts';
import { statusIdsAt } from './status-ids.ts';

/** How a kind of catalogue layer is drawn. */
interface Kind {
  readonly matches: (entry: LayerEntry) => boolean;
  readonly draw: (context: DrawContext) => Drawing;
  /** Part of the ground: drawn below everything else, and also where the view does not name it. */
  readonly ground?: true;
  /** Whether a click on it selects a feature. */
  readonly selectable?: true;
}

/**
 * Every kind of layer that the map can draw; the first that matches is taken. Ground layers that the view does not
 * name are drawn in this order, from the bottom up.
 */
const KINDS: readonly Kind[] = [
  {
    matches: (entry) => entry.theme === 'basemap' && entry.geometry === 'areas',
    draw: drawLand,
    ground: true,
  },
  { matches: (entry) => entry.theme === 'hydrography', draw: drawRivers, ground: true },
  { matches: (entry) => entry.theme === 'border', draw: drawBorder, ground: true },
  { matches: (entry) => entry.theme === 'basemap', draw: drawPlaces, ground: true },
  { matches: (entry) => entry.theme === 'administrative', draw: drawAdministrative, selectable: true },
  {
    matches: (entry) => entry.theme === 'pdet' && entry.geometry === 'areas',
    draw: drawMunicipalities,
    selectable: true,
  },
  { matches: (entry) => entry.theme === 'protected-areas', draw: drawProtectedAreas, selectable: true },
  { matches: (entry) => entry.id === 'localities', draw: drawLocalities, selectable: true },
  { matches: (entry) => entry.id === 'community-candidates', draw: drawCandidates, selectable: true },
  { matches: (entry) => entry.theme === 'communities', draw: drawCommunities, selectable: true },
];

interface Placed {
  readonly layer: EmbeddedLayer;
  readonly kind: Kind;
  readonly view: LayerView;
}

/**
 * Returns every style layer of the map from the bottom up: the sea and the ground, the layers of the view in their
 * order, what the person brought, the selection, and all labels on top. A layer that is switched off stays in the
 * list, unseen.
 */
export function mapLayers(scene: Scene): readonly DrawnLayer[] {
  const palette = paletteOf(scene.theme);
  const drawings = placedLayers(scene).map(({ layer, kind, view }) => {
    const drawing = kind.draw({
      id: view.id,
      featureIds: layer.collection.features.map(({ id }) => String(id)),
      language: scene.language,
      palette,
      opacity: view.opacity,
      status: statusIdsAt(layer.entry, scene.date),
    });
    return view.visible ? looked(drawing, layer, view, scene) : unseen(drawing);
  });
  return [
    drawSea(palette),
    ...drawings.flatMap((drawing) => drawing.body),
    drawNeatline(palette),
    ...drawOverlay(palette),
    ...drawSelection(palette),
    ...drawings.flatMap((drawing) => drawing.labels),
  ];
}

/** Returns the identifiers of the catalogue layers of which a click selects a feature. */
export function selectableLayers(layers: readonly EmbeddedLayer[]): ReadonlySet<string> {
  return new Set(layers.filter(({ entry }) => kindOf(entry)?.selectable).map(({ entry }) => entry.id));
}

/** Returns whether a layer is the land that everything lies on. */
export function isLand({ entry }: EmbeddedLayer): boolean {
  return kindOf(entry)?.draw === drawLand;
}

function placedLayers({ layers, views }: Scene): readonly Placed[] {
  const order = new Map(views.map((view, index) => [view.id, views.length - index]));
  return layers
    .flatMap((layer): Placed[] => {
      const kind = kindOf(layer.entry);
      const { id } = layer.entry;
      const view = views.find((each) => each.id === id);
      if (!kind || (!view && !kind.ground)) return [];
      return [{ layer, kind, view: view ?? { id, visible: true, opacity: 1 } }];
    })
    .sort((one, other) => heightOf(one, order) - heightOf(other, order));
}

/** Land lies below everything; other ground below what the view names, in the order of the table. */
function heightOf({ kind, view }: Placed, order: ReadonlyMap<string, number>): number {
  const inView = order.get(view.id);
  if (kind.draw === drawLand || inView === undefined) return KINDS.indexOf(kind) - KINDS.length;
  return inView;
}

function kindOf(entry: LayerEntry): Kind | undefined {
  return entry.geometry === 'table' ? undefined : KINDS.find((kind) => kind.matches(entry));
}

/** The drawing as the person looks at it: those features, those colours, with names or without. */
function looked(
  drawing: Drawing,
  layer: EmbeddedLayer,
  { filters = [], colourBy, isUnnamed = false }: LayerView,
  { date, theme }: Scene,
): Drawing {
  const some = filters.length === 0 ? drawing : restricted(drawing, idsThatPass(layer, filters, date));
  const coloured =
    colourBy === undefined ? some : recoloured(some, colouredClasses(layer, colourBy, date, theme));
  return isUnnamed ? { body: coloured.body, labels: coloured.labels.map(hidden) } : coloured;
}

function unseen(drawing: Drawing): Drawing {
  return { body: drawing.body.map(hidden), labels: drawing.labels.map(hidden) };
}

function hidden<Layer extends DrawnLayer>(layer: Layer): Layer {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}
