import type { Feature, Position } from 'geojson';
import type { LayerData } from '../catalogue/layer-data.ts';
import { clipLineToPaper } from './clip-to-paper.ts';
import type { PaperFrame, PaperPoint } from './paper-frame.ts';
import type { LabelWish } from './place-labels.ts';
import { lineOnPaper } from './project-to-paper.ts';
import { thinForPaper } from './thin-line.ts';

/** A river or an international border on paper, in the pieces that the map shows. */
export interface PaperLine {
  readonly layerId: string;
  readonly style: 'river' | 'border';
  readonly pieces: readonly (readonly PaperPoint[])[];
}

/** The centre of a community, or a town. */
export interface PaperDot {
  readonly layerId: string;
  readonly style: 'community' | 'place';
  readonly at: PaperPoint;
}

interface Drawn {
  readonly lines: readonly PaperLine[];
  readonly dots: readonly PaperDot[];
  readonly wishes: readonly LabelWish[];
}

const LINES: Readonly<Record<string, PaperLine['style']>> = { rivers: 'river', border: 'border' };
const DOTS: Readonly<Record<string, PaperDot['style']>> = { communities: 'community', places: 'place' };

/**
 * What states no positional error is drawn on small-scale maps alone: on a plan of 1:25 000 a river of a world map would
 * lie centimetres from its bed.
 */
const LEAST_DENOMINATOR_WITHOUT_ERROR = 100_000;

const NAME_HEIGHT = 2.3;

function linesOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function nameOf({ properties }: Feature): string | null {
  const name: unknown = properties?.['name'];
  return typeof name === 'string' ? name : null;
}

function lengthOf(line: readonly PaperPoint[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [x0, y0] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
}

/** A river is named in the middle of the longest stretch that the map shows; a border is not. */
function riverWish({ pieces }: PaperLine, feature: Feature): readonly LabelWish[] {
  const [first, ...others] = pieces;
  const longest = others.reduce((best, one) => (best && lengthOf(best) >= lengthOf(one) ? best : one), first);
  const text = nameOf(feature);
  const at = longest?.[Math.floor(longest.length / 2)];
  if (at === undefined || text === null) return [];
  return [{ text, at, height: NAME_HEIGHT, stand: 'beside', kind: 'river' }];
}

function drawnLines(layer: LayerData, style: PaperLine['style'], frame: PaperFrame): Drawn {
  const drawn = layer.collection.features.flatMap((feature) => {
    const pieces = linesOf(feature).flatMap((line) =>
      clipLineToPaper(lineOnPaper(line, frame), frame.size).map(thinForPaper),
    );
    return pieces.length === 0 ? [] : [{ feature, line: { layerId: layer.entry.id, style, pieces } }];
  });
  const wishes = style === 'river' ? drawn.flatMap(({ feature, line }) => riverWish(line, feature)) : [];
  return { lines: drawn.map(({ line }) => line), dots: [], wishes };
}

function drawnDots(layer: LayerData, style: PaperDot['style'], frame: PaperFrame): Drawn {
  const drawn = layer.collection.features.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    const [at] = lineOnPaper([feature.geometry.coordinates], frame);
    const { width, height } = frame.size;
    const isOnPaper = at !== undefined && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height;
    return isOnPaper ? [{ feature, dot: { layerId: layer.entry.id, style, at } }] : [];
  });
  const wishes = drawn.flatMap(({ feature, dot: { at } }): readonly LabelWish[] => {
    const text = nameOf(feature);
    return text === null ? [] : [{ text, at, height: NAME_HEIGHT, stand: 'beside', kind: style }];
  });
  return { lines: [], dots: drawn.map(({ dot }) => dot), wishes };
}

/** Returns rivers, borders, communities and towns as far as they lie on a map, and the names that they would have. */
export function linesAndDots(layers: readonly LayerData[], frame: PaperFrame): Drawn {
  const drawn = layers
    .filter(
      ({ entry }) =>
        entry.positionalErrorMetres !== null || frame.denominator >= LEAST_DENOMINATOR_WITHOUT_ERROR,
    )
    .flatMap((layer) => {
      const [line, dot] = [LINES[layer.entry.id], DOTS[layer.entry.id]];
      if (line !== undefined) return [drawnLines(layer, line, frame)];
      return dot === undefined ? [] : [drawnDots(layer, dot, frame)];
    });
  return {
    lines: drawn.flatMap(({ lines }) => lines),
    dots: drawn.flatMap(({ dots }) => dots),
    wishes: drawn.flatMap(({ wishes }) => wishes),
  };
}
