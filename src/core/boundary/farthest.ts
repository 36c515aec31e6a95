import type { FarPlace } from '../overlap/step.ts';
import { PlaceMetric } from '../geometry/place-metric.ts';
import { placeOnEdge } from './boundary.ts';
import type { Boundary } from './boundary.ts';
import { nearestOnEdge, nearestPoint } from './nearest.ts';
import { edgeMetres, edgesIn } from './pieces.ts';
import type { EdgeRange } from './pieces.ts';

/** Metres, and share of the greatest distance, that are not looked for any more. */
const SLACK_METRES = 0.01;
const SLACK_SHARE = 1e-4;

/** Metres of an edge beyond which its distance to another is not convex enough. */
const LONGEST = 10_000;

interface Probe {
  readonly share: number;
  readonly metric: PlaceMetric;
  readonly metres: number;
  /** Nearest edge of the other boundary, and where on it. */
  readonly edge: number;
  readonly edgeShare: number;
}

/** Looks for the place of one boundary that is farthest from another. */
class Search {
  readonly #from: Boundary;
  readonly #to: Boundary;
  #best: { readonly edge: number; readonly probe: Probe } | null = null;
  #guess: number | null = null;

  constructor(from: Boundary, to: Boundary) {
    this.#from = from;
    this.#to = to;
  }

  /** Looks at one edge: a part of it can be left where nothing on it is farther than what was found. */
  lookAlong(edge: number): void {
    const length = edgeMetres(this.#from, edge);
    const count = Math.max(1, Math.ceil(length / LONGEST));
    let start = this.#probe(edge, 0);
    for (let part = 1; part <= count && start !== null; part += 1) {
      const end = this.#probe(edge, part / count);
      if (end !== null) this.#lookBetween(edge, start, end, length);
      start = end;
    }
  }

  found(): FarPlace | null {
    if (this.#best === null) return null;
    const { edge, probe } = this.#best;
    return {
      metres: probe.metres,
      slackMetres: this.#slack(),
      from: placeOnEdge(this.#from, edge, probe.share),
      to: placeOnEdge(this.#to, probe.edge, probe.edgeShare),
    };
  }

  #lookBetween(edge: number, first: Probe, last: Probe, length: number): void {
    const open: (readonly [Probe, Probe])[] = [[first, last]];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [start, end] = pair;
      const metres = (end.share - start.share) * length;
      const limit = (this.#best?.probe.metres ?? 0) + this.#slack();
      if (this.#mostBetween(start, end, metres) <= limit) continue;
      const middle = this.#probe(edge, (start.share + end.share) / 2);
      if (middle !== null) open.push([start, middle], [middle, end]);
    }
  }

  /**
   * No place between the two is farther than this. The distance to one straight edge is convex, so that it is greatest
   * at an end; and nothing is farther from an end than the way there.
   */
  #mostBetween(start: Probe, end: Probe, metres: number): number {
    const byWay = (start.metres + end.metres + metres) / 2;
    if (start.edge === end.edge) return Math.min(byWay, Math.max(start.metres, end.metres));
    const toFirst = Math.sqrt(nearestOnEdge(this.#to, end.metric, start.edge).squaredMetres);
    const toLast = Math.sqrt(nearestOnEdge(this.#to, start.metric, end.edge).squaredMetres);
    return Math.min(byWay, Math.max(start.metres, toFirst), Math.max(toLast, end.metres));
  }

  #probe(edge: number, share: number): Probe | null {
    const metric = new PlaceMetric(...placeOnEdge(this.#from, edge, share));
    const nearest = nearestPoint(this.#to, metric, this.#guess);
    if (nearest === null) return null;
    this.#guess = nearest.edge;
    const metres = Math.sqrt(nearest.squaredMetres);
    const probe = { share, metric, metres, edge: nearest.edge, edgeShare: nearest.share };
    if (metres > (this.#best?.probe.metres ?? -1)) this.#best = { edge, probe };
    return probe;
  }

  #slack(): number {
    return Math.max(SLACK_METRES, SLACK_SHARE * (this.#best?.probe.metres ?? 0));
  }
}

/**
 * Returns the place on these edges of a boundary that is farthest from another boundary: the directed Hausdorff distance
 * of the lines and not only of their vertices, on the ellipsoid, to the slack that it gives: a centimetre or a
 * ten-thousandth. `null` where one of the two has no edge.
 *
 * @see Alt, Behrends and Blömer 1995, Approximate matching of polygonal shapes, on the directed Hausdorff distance of
 * polylines; the search by bounds is our own.
 */
export function farthestPlace(from: Boundary, range: EdgeRange, to: Boundary): FarPlace | null {
  const search = new Search(from, to);
  for (const edge of edgesIn(from, range)) search.lookAlong(edge);
  return search.found();
}
