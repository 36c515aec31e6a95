import type { EdgeTable } from '../../crossings/edge-table.ts';
import { degreeLengths } from '../../geometry/degree-lengths.ts';
import type { FacingPiece } from './facing-edges.ts';

/** A strip of open land between two boundaries. */
export interface GapStrip {
  readonly metres: number;
  readonly squareMetres: number;
  /** A place in the middle of the strip, where it faces the longest straight piece. */
  readonly position: readonly [lon: number, lat: number];
}

/** Narrower is how coordinates of seven decimals are rounded. */
const LEAST_WIDTH_METRES = 0.01;

/** A strip that is not closed is as many times as long as wide: what opens sooner is a corner between two boundaries. */
const LEAST_SLENDERNESS = 20;

interface Placed {
  readonly piece: FacingPiece;
  readonly ring: number;
}

/** The place on an edge some metres from its start, and some metres to the right of it. */
function placeBeside({ coordinates }: EdgeTable, edge: number, along: number, beside: number) {
  const [lon, lat] = [coordinates[2 * edge] as number, coordinates[2 * edge + 1] as number];
  const [east, north] = degreeLengths(lat);
  const dx = ((coordinates[2 * edge + 2] as number) - lon) * east;
  const dy = ((coordinates[2 * edge + 3] as number) - lat) * north;
  const length = Math.hypot(dx, dy);
  const x = (along * dx + beside * dy) / length;
  const y = (along * dy - beside * dx) / length;
  return [lon + x / east, lat + y / north] as const;
}

function metresBetween(
  [lon, lat]: readonly [number, number],
  [otherLon, otherLat]: readonly [number, number],
) {
  const [east, north] = degreeLengths(lat);
  return Math.hypot((otherLon - lon) * east, (otherLat - lat) * north);
}

/** Whether a piece goes on where the piece before ends: around a corner they may miss each other by the width. */
function goesOn(table: EdgeTable, before: Placed, next: Placed, width: number): boolean {
  if (before.ring !== next.ring) return false;
  const end = placeBeside(table, before.piece.edge, before.piece.end, 0);
  return metresBetween(end, placeBeside(table, next.piece.edge, next.piece.begin, 0)) <= 2 * width;
}

/** Pieces in the order of the boundary, those together that go on from one another, also across the end of a ring. */
function chainsOf(
  table: EdgeTable,
  placed: readonly Placed[],
  width: number,
): readonly (readonly Placed[])[] {
  const chains: Placed[][] = [];
  for (const next of placed) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && goesOn(table, last, next, width)) chain.push(next);
    else chains.push([next]);
  }
  return chains.flatMap((chain, index) => {
    const [first, last] = [chain[0], chain.at(-1)];
    const isRound = (from: Placed | undefined, to: Placed | undefined) =>
      from !== undefined &&
      to !== undefined &&
      from.piece.edge > to.piece.edge &&
      goesOn(table, from, to, width);
    const after = chains.findIndex((other, at) => at < index && isRound(last, other[0]));
    if (after >= 0) return [[...chain, ...(chains[after] ?? [])]];
    return chains.some((other, at) => at > index && isRound(other.at(-1), first)) ? [] : [chain];
  });
}

function stripOf(table: EdgeTable, chain: readonly Placed[], greatestWidth: number): GapStrip | null {
  let metres = 0;
  let squareMetres = 0;
  let longest = chain[0]?.piece;
  for (const { piece } of chain) {
    const length = piece.end - piece.begin;
    metres += length;
    squareMetres += (length * (piece.beginWidth + piece.endWidth)) / 2;
    if (longest === undefined || length > longest.end - longest.begin) longest = piece;
  }
  const width = squareMetres / metres;
  if (longest === undefined || width < LEAST_WIDTH_METRES || width >= greatestWidth) return null;
  const isOpen = [chain[0]?.piece.beginWidth, chain.at(-1)?.piece.endWidth].some(
    (end = Infinity) => end > LEAST_WIDTH_METRES,
  );
  if (isOpen && metres < LEAST_SLENDERNESS * width) return null;
  const { edge, begin, end, beginWidth, endWidth } = longest;
  const position = placeBeside(table, edge, (begin + end) / 2, (beginWidth + endWidth) / 4);
  return { metres, squareMetres, position };
}

/**
 * Returns the strips that the pieces of the boundary of one feature make, which stand in its order: wider than a
 * centimetre and narrower than the greatest width on average, and closed at both ends or twenty times as long as wide.
 * Lengths and areas are those of the plane at each edge, which serves for what is narrow.
 */
export function gapStrips(
  table: EdgeTable,
  feature: number,
  pieces: readonly FacingPiece[],
  greatestWidthMetres: number,
): readonly GapStrip[] {
  let ring = table.featureRings[feature] as number;
  const placed = pieces.map((piece): Placed => {
    while ((table.ringStarts[ring + 1] as number) <= piece.edge) ring += 1;
    return { piece, ring };
  });
  return chainsOf(table, placed, greatestWidthMetres).flatMap(
    (chain) => stripOf(table, chain, greatestWidthMetres) ?? [],
  );
}
