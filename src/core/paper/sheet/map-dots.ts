import type { Feature } from 'geojson';
import { featureId } from '../../catalogue/layer-data.ts';
import type { LayerData } from '../../catalogue/layer-data.ts';
import type { PaperFrame, PaperPoint } from '../paper-frame.ts';
import { lineOnPaper } from '../project-to-paper.ts';
import { COLOURS } from './colours.ts';
import type { DrawnLayer, RankedWish, SheetSign } from './drawn-layer.ts';
import { circlePath } from './ink.ts';
import type { Ink } from './ink.ts';
import { colourIn } from './layer-style.ts';
import type { LayerStyle } from './layer-style.ts';

/** What a layer of points shows. */
export type DotSign = Extract<SheetSign, 'community' | 'candidate' | 'locality' | 'place'>;

/** Smaller scales than these show the dots without their names. */
const LEAST_NAMED: Readonly<Record<DotSign, number>> = {
  community: 1_500_000,
  candidate: 1_500_000,
  locality: 600_000,
  place: Infinity,
};

/** Of towns, those up to this rank are shown at scales smaller than the number. */
const TOWN_RANKS: readonly (readonly [denominator: number, rank: number])[] = [
  [7_000_000, 1],
  [3_000_000, 2],
  [1_500_000, 3],
  [500_000, 4],
];

const ALL_RANKS = 9;

/** Returns the ink of a dot at the middle of a place. */
export function dotInks(sign: DotSign, [x, y]: PaperPoint): readonly Ink[] {
  const rim = { stroke: COLOURS.paper, width: 0.25 };
  switch (sign) {
    case 'community':
      return [{ kind: 'path', d: circlePath(x, y, 0.85), fill: COLOURS.community, ...rim }];
    case 'candidate':
      return [
        {
          kind: 'path',
          d: circlePath(x, y, 0.7),
          fill: COLOURS.paper,
          stroke: COLOURS.community,
          width: 0.4,
        },
      ];
    case 'locality':
      return [{ kind: 'path', d: circlePath(x, y, 0.6), fill: COLOURS.locality, ...rim }];
    case 'place':
      return [
        { kind: 'path', d: circlePath(x, y, 0.6), fill: COLOURS.paper, stroke: COLOURS.place, width: 0.4 },
      ];
  }
}

/** Returns the ink of a dot in the colour of a class. */
export function classDotInks(colour: string, [x, y]: PaperPoint): readonly Ink[] {
  return [{ kind: 'path', d: circlePath(x, y, 0.85), fill: colour, stroke: COLOURS.paper, width: 0.25 }];
}

function townRank({ properties }: Feature): number {
  const rank: unknown = properties?.['rank'];
  return typeof rank === 'number' ? rank : ALL_RANKS;
}

function wishOf(feature: Feature, sign: DotSign, at: PaperPoint, denominator: number): readonly RankedWish[] {
  const name: unknown = feature.properties?.['name'];
  if (typeof name !== 'string' || denominator > LEAST_NAMED[sign]) return [];
  const isTown = sign === 'place';
  const isGreat = isTown && townRank(feature) <= 2;
  const rank = isTown ? (isGreat ? 22 : 35 + townRank(feature)) : 70;
  const kind = isGreat ? 'city' : sign;
  const height = isGreat ? 2.7 : isTown ? 2.4 : 2.1;
  return [{ rank, wish: { text: name, at, height, stand: 'beside', kind } }];
}

/** Returns a layer of points as a map shows it, `null` where none of them lies on it. */
export function drawnDots(
  { entry, collection }: LayerData,
  frame: PaperFrame,
  sign: DotSign,
  style: LayerStyle | undefined,
): DrawnLayer | null {
  const { width, height } = frame.size;
  const most = TOWN_RANKS.find(([denominator]) => frame.denominator > denominator)?.[1] ?? ALL_RANKS;
  const drawn = collection.features.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    if (sign === 'place' && townRank(feature) > most) return [];
    const [at] = lineOnPaper([feature.geometry.coordinates], frame);
    if (at === undefined || at[0] < 0 || at[0] > width || at[1] < 0 || at[1] > height) return [];
    return [{ at, id: featureId(feature), wishes: wishOf(feature, sign, at, frame.denominator) }];
  });
  if (drawn.length === 0) return null;
  return {
    layerId: entry.id,
    ids: drawn.map(({ id }) => id),
    inks: drawn.flatMap(({ at, id }) => {
      const colour = colourIn(style, id);
      return colour === null ? dotInks(sign, at) : classDotInks(colour, at);
    }),
    wishes: drawn.flatMap(({ wishes }) => wishes),
    signs: [sign],
    // A crowd of dots without names would leave the names of areas no room.
    dots: frame.denominator > LEAST_NAMED[sign] ? [] : drawn.map(({ at }) => at),
  };
}
