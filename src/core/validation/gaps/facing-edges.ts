import type { IndexedEdges } from '../../crossings/indexed-edges.ts';
import { degreeLengths } from '../../geometry/degree-lengths.ts';

/** A piece of an edge in front of which, across open land, an edge of another feature runs the other way. */
export interface FacingPiece {
  readonly edge: number;
  /** Metres along the edge, and how far the other edge is at either end, in metres. */
  readonly begin: number;
  readonly end: number;
  readonly beginWidth: number;
  readonly endWidth: number;
}

/** What edges that face each other may turn away from one another: a metre for each two of their length. */
const GREATEST_SLOPE = 0.5;

/** Between edges that meet, and along a border that both share, rounding leaves less than this. */
const NOTHING_METRES = 0.001;

/** Metres of a degree nowhere fall below this share of those at the equator, for boxes to be widened by enough. */
const LEAST_COSINE = 0.01;

/** Two features of a table, with how far they may be apart, and what that is in degrees of longitude and latitude. */
interface Search {
  readonly edges: IndexedEdges;
  readonly reachMetres: number;
  readonly reach: readonly [lon: number, lat: number];
  readonly found: FacingPiece[];
}

/** Returns what some metres are in degrees at the latitude of a box, and not less. */
export function reachInDegrees(metres: number, south: number, north: number): readonly [number, number] {
  const [lonMetres, latMetres] = degreeLengths(Math.max(Math.abs(south), Math.abs(north)));
  const [equator] = degreeLengths(0);
  return [metres / Math.max(lonMetres, equator * LEAST_COSINE), (1.01 * metres) / latMetres];
}

function areNear({ edges: { trees }, reach }: Search, nodeA: number, nodeB: number): boolean {
  const { boxes } = trees;
  const [lon, lat] = reach;
  return (
    (boxes[4 * nodeA] as number) - lon <= (boxes[4 * nodeB + 2] as number) &&
    (boxes[4 * nodeB] as number) - lon <= (boxes[4 * nodeA + 2] as number) &&
    (boxes[4 * nodeA + 1] as number) - lat <= (boxes[4 * nodeB + 3] as number) &&
    (boxes[4 * nodeB + 1] as number) - lat <= (boxes[4 * nodeA + 3] as number)
  );
}

/**
 * The piece of an edge, which runs from the origin over (dx, dy) with open land to its right, that an edge from (rx, ry)
 * to (sx, sy) faces within reach; all in metres. `null` where none does.
 */
function facingPiece(
  edge: number,
  [dx, dy]: readonly [number, number],
  [rx, ry]: readonly [number, number],
  [sx, sy]: readonly [number, number],
  reach: number,
): FacingPiece | null {
  const length = Math.hypot(dx, dy);
  const along = [(rx * dx + ry * dy) / length, (sx * dx + sy * dy) / length] as const;
  const away = [(rx * dy - ry * dx) / length, (sx * dy - sy * dx) / length] as const;
  const run = along[0] - along[1];
  if (run <= 0 || Math.abs(away[1] - away[0]) > GREATEST_SLOPE * run) return null;
  const slope = (away[0] - away[1]) / run;
  const widthAt = (at: number): number => away[1] + slope * (at - along[1]);
  let begin = Math.max(0, along[1]);
  let end = Math.min(length, along[0]);
  // Where the width is 0, and where it is all that is within reach.
  const limits = slope === 0 ? [] : [-away[1] / slope + along[1], (reach - away[1]) / slope + along[1]];
  const [low = -Infinity, high = Infinity] = limits.sort((first, second) => first - second);
  begin = Math.max(begin, low);
  end = Math.min(end, high);
  const middle = widthAt((begin + end) / 2);
  if (end <= begin || middle <= 0 || middle > reach) return null;
  const [beginWidth, endWidth] = [Math.max(0, widthAt(begin)), Math.max(0, widthAt(end))];
  return Math.max(beginWidth, endWidth) < NOTHING_METRES ? null : { edge, begin, end, beginWidth, endWidth };
}

function compareEdges(search: Search, edgeA: number, edgeB: number, metres: readonly [number, number]): void {
  const { coordinates } = search.edges.table;
  const [a, b] = [2 * edgeA, 2 * edgeB];
  const px = coordinates[a] as number;
  const py = coordinates[a + 1] as number;
  const qx = coordinates[a + 2] as number;
  const qy = coordinates[a + 3] as number;
  const rx = coordinates[b] as number;
  const ry = coordinates[b + 1] as number;
  const sx = coordinates[b + 2] as number;
  const sy = coordinates[b + 3] as number;
  const [lon, lat] = search.reach;
  if (Math.min(px, qx) - lon > Math.max(rx, sx) || Math.min(rx, sx) - lon > Math.max(px, qx)) return;
  if (Math.min(py, qy) - lat > Math.max(ry, sy) || Math.min(ry, sy) - lat > Math.max(py, qy)) return;
  // The border that both share, as nearly all of it is.
  if (rx === qx && ry === qy && sx === px && sy === py) return;
  const [east, north] = metres;
  // Most edges that come close meet at an angle.
  if ((qx - px) * (sx - rx) * east * east + (qy - py) * (sy - ry) * north * north >= 0) return;
  const piece = facingPiece(
    edgeA,
    [(qx - px) * east, (qy - py) * north],
    [(rx - px) * east, (ry - py) * north],
    [(sx - px) * east, (sy - py) * north],
    search.reachMetres,
  );
  if (piece !== null) search.found.push(piece);
}

function compareLeaves(search: Search, nodeA: number, nodeB: number): void {
  const { trees } = search.edges;
  const metres = degreeLengths(trees.boxes[4 * nodeA + 1] as number);
  const [firstA, firstB] = [trees.first[nodeA] as number, trees.first[nodeB] as number];
  const endA = firstA + (trees.count[nodeA] as number);
  const endB = firstB + (trees.count[nodeB] as number);
  for (let edgeA = firstA; edgeA < endA; edgeA += 1) {
    for (let edgeB = firstB; edgeB < endB; edgeB += 1) compareEdges(search, edgeA, edgeB, metres);
  }
}

/**
 * Returns the pieces of the boundary of one feature that another faces across open land, within reach, in the order of
 * the boundary. Edges have their feature on the left, so that land to the right of both is open, and a border that both
 * share exactly gives none. Cost: about proportional to the runs of edges that come close.
 */
export function facingPieces(
  edges: IndexedEdges,
  [featureA, featureB]: readonly [number, number],
  reachMetres: number,
): readonly FacingPiece[] {
  const { boxes, first, count, roots } = edges.trees;
  const [rootA, rootB] = [roots[featureA] as number, roots[featureB] as number];
  if (rootA < 0 || rootB < 0) return [];
  const reach = reachInDegrees(reachMetres, boxes[4 * rootA + 1] as number, boxes[4 * rootA + 3] as number);
  const search: Search = { edges, reachMetres, reach, found: [] };
  const waiting: number[] = [rootA, rootB];
  const wait = (nodeA: number, nodeB: number): void => {
    if (areNear(search, nodeA, nodeB)) waiting.push(nodeA, nodeB);
  };
  while (waiting.length > 0) {
    const nodeB = waiting.pop() as number;
    const nodeA = waiting.pop() as number;
    const [countA, countB] = [count[nodeA] as number, count[nodeB] as number];
    if (countA > 0 && countB > 0) {
      compareLeaves(search, nodeA, nodeB);
      continue;
    }
    const isAOpened = countA < 0 && (countB > 0 || nodeA - rootA >= nodeB - rootB);
    const opened = isAOpened ? nodeA : nodeB;
    const start = first[opened] as number;
    const end = start - (count[opened] as number);
    for (let child = start; child < end; child += 1) {
      if (isAOpened) wait(child, nodeB);
      else wait(nodeA, child);
    }
  }
  return search.found.sort((one, other) => one.edge - other.edge || one.begin - other.begin);
}
