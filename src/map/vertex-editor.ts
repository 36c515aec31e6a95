import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Polygon, Position } from 'geojson';
import { TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Polygons } from '../core/boundary/polygon-vertices.ts';
import type { Palette } from './palette.ts';

/** Pixels around a handle in which a finger or a mouse takes hold of it. */
const GRIP = 24;

/** Decimals of a degree that are kept: a tenth of a millimetre. */
const DECIMALS = 9;

interface EditorWorld {
  /** While a vertex moves. */
  readonly onmove: (polygons: Polygons) => void;
  /** When a change is finished: a vertex was let go, put in, or taken out. */
  readonly onfinish: (polygons: Polygons) => void;
}

/** The handles at the vertices of a boundary on the map. */
export interface VertexEditor {
  /** Shows other polygons, as after an undo; those that the editor made itself are left alone. */
  show(polygons: Polygons): void;
  stop(): void;
}

type Colour = `#${string}`;

function selectMode(palette: Palette): TerraDrawSelectMode {
  const [own, casing, accent] = [palette.own, palette.ownCasing, palette.selectionCasing] as Colour[] as [
    Colour,
    Colour,
    Colour,
  ];
  return new TerraDrawSelectMode({
    pointerDistance: GRIP,
    allowManualDeselection: false,
    keyEvents: null,
    flags: {
      polygon: {
        feature: {
          draggable: false,
          selfIntersectable: true,
          coordinates: { draggable: true, deletable: true, midpoints: { draggable: true } },
        },
      },
    },
    styles: {
      selectedPolygonColor: own,
      selectedPolygonFillOpacity: 0.08,
      selectedPolygonOutlineColor: own,
      selectedPolygonOutlineWidth: 2.6,
      selectionPointColor: casing,
      selectionPointOutlineColor: own,
      selectionPointWidth: 8,
      selectionPointOutlineWidth: 2.6,
      midPointColor: accent,
      midPointOutlineColor: own,
      midPointWidth: 5,
      midPointOutlineWidth: 1.6,
    },
  });
}

function rounded(position: Position): Position {
  return position.slice(0, 2).map((degrees) => Number(degrees.toFixed(DECIMALS)));
}

/** Vertices as they were before they were rounded, so that those that nobody touched stay to the last bit. */
class Originals {
  readonly #known = new Map<string, Position>();

  round(ring: readonly Position[]): Position[] {
    return ring.map((position) => {
      const short = rounded(position);
      this.#known.set(short.join(), position);
      return short;
    });
  }

  restore(ring: readonly Position[]): Position[] {
    return ring.map((position) => this.#known.get(rounded(position).join()) ?? position);
  }
}

/** Puts handles at the vertices of polygons. Each polygon can be taken hold of; what is dragged is not the map then. */
export function editVertices(map: MapLibreMap, palette: Palette, world: EditorWorld): VertexEditor {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: DECIMALS, prefixId: '@vertices' }),
    modes: [new TerraDrawPolygonMode(), selectMode(palette)],
  });
  let ids: readonly (string | number)[] = [];
  let shown: Polygons = [];
  let originals = new Originals();
  let isPutIn = false;

  function drawn(): Polygons {
    return ids.map((id, index) => {
      const geometry = draw.getSnapshotFeature(id)?.geometry;
      const holes = shown[index]?.slice(1) ?? [];
      return geometry?.type === 'Polygon'
        ? [...geometry.coordinates.map((ring) => originals.restore(ring)), ...holes]
        : (shown[index] ?? []);
    });
  }

  draw.start();
  draw.setMode('select');
  draw.on('change', (_, type) => {
    if (type === 'update') world.onmove(drawn());
  });
  draw.on('finish', (_, { action }) => {
    isPutIn = action === 'insertMidpoint';
    if (isPutIn) world.onmove(drawn());
    else finish();
  });

  /** A vertex that was put in is dragged on in the same gesture: both are one change, kept when it ends. */
  const release = (): void => {
    if (isPutIn) finish();
  };
  const canvas = map.getCanvas();
  /** A drag ends where it ends, also above the controls that lie on the map. */
  const hold = ({ pointerId }: PointerEvent): void => canvas.setPointerCapture(pointerId);
  canvas.addEventListener('pointerdown', hold);
  canvas.addEventListener('pointerup', release);

  function finish(): void {
    isPutIn = false;
    shown = drawn();
    world.onfinish(shown);
  }

  return {
    show(polygons) {
      if (polygons === shown) return;
      draw.clear();
      shown = polygons;
      originals = new Originals();
      ids = polygons.map(() => draw.getFeatureId());
      const features = polygons.map(([outer = []], index) => {
        // Holes stand still: the handles are those of the outer ring, which is all that the library knows.
        const geometry: Polygon = { type: 'Polygon', coordinates: [originals.round(outer)] };
        return {
          id: ids[index] as string,
          type: 'Feature' as const,
          properties: { mode: 'polygon' },
          geometry,
        };
      });
      draw.addFeatures(features);
      const [first] = ids;
      if (first !== undefined) draw.selectFeature(first);
    },
    stop() {
      canvas.removeEventListener('pointerdown', hold);
      canvas.removeEventListener('pointerup', release);
      draw.stop();
    },
  };
}
