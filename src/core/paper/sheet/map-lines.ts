import type { Feature, Position } from 'geojson';
import type { LayerData } from '../../catalogue/layer-data.ts';
import { clipLineToPaper } from '../clip-to-paper.ts';
import type { PaperFrame, PaperPoint } from '../paper-frame.ts';
import { labelWidth } from '../place-labels.ts';
import type { LabelWish } from '../place-labels.ts';
import { lineOnPaper } from '../project-to-paper.ts';
import { linePath } from '../svg-path.ts';
import { thinForPaper } from '../thin-line.ts';
import { COLOURS } from './colours.ts';
import type { DrawnLayer, RankedWish } from './drawn-layer.ts';
import type { Ink } from './ink.ts';
import { standsAlong } from './stands-along.ts';

type Pieces = readonly (readonly PaperPoint[])[];

const NAME_HEIGHT = 2.5;

function linesOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function piecesOf(feature: Feature, frame: PaperFrame): Pieces {
  return linesOf(feature).flatMap((line) =>
    clipLineToPaper(lineOnPaper(line, frame), frame.size).map(thinForPaper),
  );
}

/** Of a river the rank: 1 is the greatest. */
function rankOf({ properties }: Feature): number {
  const rank: unknown = properties?.['rank'];
  return typeof rank === 'number' ? rank : 9;
}

function riverName(feature: Feature, pieces: Pieces): readonly RankedWish[] {
  const name: unknown = feature.properties?.['name'];
  if (typeof name !== 'string') return [];
  const look = { text: name, height: NAME_HEIGHT, spread: 1.15 };
  const stands = standsAlong(pieces, labelWidth(look), NAME_HEIGHT);
  const [first] = stands;
  if (first === undefined) return [];
  const wish: LabelWish = { ...look, at: first.at, stand: 'centre', kind: 'river', stands };
  return [{ rank: 25 + rankOf(feature) / 10, wish }];
}

/** Returns rivers as a map shows them, wider where they are greater, with names along them. */
export function drawnRivers({ entry, collection }: LayerData, frame: PaperFrame): DrawnLayer | null {
  const drawn = collection.features.flatMap((feature) => {
    const pieces = piecesOf(feature, frame);
    if (pieces.length === 0) return [];
    const ink: Ink = {
      kind: 'path',
      d: linePath(pieces),
      stroke: COLOURS.river,
      width: 0.8 - 0.055 * rankOf(feature),
    };
    return [{ ink, wishes: riverName(feature, pieces) }];
  });
  if (drawn.length === 0) return null;
  return {
    layerId: entry.id,
    inks: drawn.map(({ ink }) => ink),
    wishes: drawn.flatMap(({ wishes }) => wishes),
    signs: ['river'],
    dots: [],
  };
}

/** Returns the ink of a border: dots and dashes on a pale band, as atlases draw it. */
export function borderInks(d: string): readonly Ink[] {
  return [
    { kind: 'path', d, stroke: COLOURS.borderBand, width: 1.5, strokeOpacity: 0.8 },
    { kind: 'path', d, stroke: COLOURS.border, width: 0.45, dash: [2.6, 1, 0.5, 1] },
  ];
}

/** Returns international borders as a map shows them. */
export function drawnBorders({ entry, collection }: LayerData, frame: PaperFrame): DrawnLayer | null {
  const pieces = collection.features.flatMap((feature) => piecesOf(feature, frame));
  if (pieces.length === 0) return null;
  return { layerId: entry.id, inks: borderInks(linePath(pieces)), wishes: [], signs: ['border'], dots: [] };
}
