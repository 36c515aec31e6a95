import { degreeLengths, movedBy } from '../geometry/degree-lengths.ts';
import { PlaceMetric } from '../geometry/place-metric.ts';
import type { StepValue } from '../overlap/step.ts';
import { placeOnEdge, vertexAt } from './boundary.ts';
import type { Boundary } from './boundary.ts';
import { nearestPoint } from './nearest.ts';
import { boundaryMetres, piecesOf } from './pieces.ts';

type Offset = NonNullable<Extract<StepValue, { operation: 'offset' }>['offset']>;

/** A translation in metres. */
interface Shift {
  readonly east: number;
  readonly north: number;
}

/** A place of one boundary and the way, in metres, to the nearest of the other, with the direction that counts. */
interface Match {
  readonly east: number;
  readonly north: number;
  readonly distance: number;
  readonly normalEast: number;
  readonly normalNorth: number;
  readonly weight: number;
}

type Sample = readonly [lon: number, lat: number, metres: number];

/** Pieces in which a boundary is looked at, and how often a shift is made better. */
const SAMPLES = 2000;
const ROUNDS = 60;

/** Metres: a shift that moves by less has settled. */
const SETTLED = 0.001;

/** Tukey's constant, in robust standard deviations, beyond which a match does not count. */
const TUKEY = 4.685;

function samplesOf(boundary: Boundary): readonly Sample[] {
  const spacing = boundaryMetres(boundary) / SAMPLES;
  const pieces = piecesOf(boundary, { first: 0, end: Infinity }, Math.max(spacing, Number.MIN_VALUE));
  return Array.from(pieces, ({ metric, metres }): Sample => [metric.lon, metric.lat, metres]);
}

/** The way from a shifted sample to the other boundary. Along an edge only the way across it counts. */
function matchOf([lon, lat, weight]: Sample, shift: Shift, other: Boundary): Match | null {
  const metric = new PlaceMetric(...movedBy([lon, lat], shift.east, shift.north));
  const nearest = nearestPoint(other, metric);
  if (nearest === null) return null;
  const { edge, share, squaredMetres } = nearest;
  const [lonMetres, latMetres] = degreeLengths(metric.lat);
  const [lonTo, latTo] = placeOnEdge(other, edge, share);
  const [east, north] = [(lonTo - metric.lon) * lonMetres, (latTo - metric.lat) * latMetres];
  const distance = Math.sqrt(squaredMetres);
  const isOnEdge = share > 0 && share < 1;
  const [lon0, lat0] = vertexAt(other, edge);
  const [lon1, lat1] = vertexAt(other, edge + 1);
  const along = [(lon1 - lon0) * lonMetres, (lat1 - lat0) * latMetres] as const;
  const across = isOnEdge || distance === 0 ? ([-along[1], along[0]] as const) : ([east, north] as const);
  const length = Math.hypot(...across);
  return {
    east,
    north,
    distance,
    normalEast: across[0] / length,
    normalNorth: across[1] / length,
    weight,
  };
}

function matchesAt(samples: readonly Sample[], shift: Shift, other: Boundary): readonly Match[] {
  return samples.flatMap((sample) => matchOf(sample, shift, other) ?? []);
}

function meanDistance(matches: readonly Match[]): number {
  const length = matches.reduce((sum, { weight }) => sum + weight, 0);
  return matches.reduce((sum, { distance, weight }) => sum + distance * weight, 0) / length;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** The shift that makes the ways across smallest, matches far from the others left out: one step of Gauss–Newton. */
function correction(matches: readonly Match[]): Shift {
  const residuals = matches.map(
    ({ east, north, normalEast, normalNorth }) => east * normalEast + north * normalNorth,
  );
  const scale = 1.4826 * median(residuals.map(Math.abs)) + SETTLED;
  let [ee, en, nn, re, rn] = [0, 0, 0, 0, 0];
  matches.forEach(({ normalEast, normalNorth, weight }, index) => {
    const residual = residuals[index] ?? 0;
    const far = residual / (TUKEY * scale);
    const counted = Math.abs(far) >= 1 ? 0 : weight * (1 - far * far) ** 2;
    ee += counted * normalEast * normalEast;
    en += counted * normalEast * normalNorth;
    nn += counted * normalNorth * normalNorth;
    re += counted * residual * normalEast;
    rn += counted * residual * normalNorth;
  });
  const determinant = ee * nn - en * en;
  if (determinant <= 1e-9 * (ee + nn) ** 2) return { east: 0, north: 0 };
  return { east: (re * nn - rn * en) / determinant, north: (rn * ee - re * en) / determinant };
}

/** The best shift that is reached from a first one. */
function settle(samples: readonly Sample[], start: Shift, other: Boundary): Shift {
  let shift = start;
  let best = { ...shift, after: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    const matches = matchesAt(samples, shift, other);
    const after = meanDistance(matches);
    if (after < best.after) best = { ...shift, after };
    const step = correction(matches);
    if (Math.hypot(step.east, step.north) < SETTLED) break;
    shift = { east: shift.east + step.east, north: shift.north + step.north };
  }
  return best;
}

/** Mean place of samples by their length. */
function centre(samples: readonly Sample[]): readonly [lon: number, lat: number] {
  const length = samples.reduce((sum, [, , metres]) => sum + metres, 0);
  const mean = (at: 0 | 1): number =>
    samples.reduce((sum, sample) => sum + sample[at] * sample[2], 0) / length;
  return [mean(0), mean(1)];
}

/**
 * Returns the translation by which one boundary fits another best, and the mean distance before and after, of both ways;
 * `null` where one has no edge. Robust: stretches that differ do not count. It starts without a shift and with that of
 * the middles, and keeps what fits better. Exact for boundaries that are moved copies of each other; it always returns
 * something, and whether it means something is for the caller to judge by what is left.
 *
 * @see Chen and Medioni 1992, Object modelling by registration of multiple range images, on distances across edges;
 * Beaton and Tukey 1974 on the weights.
 */
export function findOffset(mine: Boundary, theirs: Boundary): Offset | null {
  const samples = samplesOf(mine);
  const others = samplesOf(theirs);
  if (samples.length === 0 || others.length === 0) return null;
  const [[lon, lat], [otherLon, otherLat]] = [centre(samples), centre(others)];
  const [lonMetres, latMetres] = degreeLengths(lat);
  const middles = { east: (otherLon - lon) * lonMetres, north: (otherLat - lat) * latMetres };
  const none = { east: 0, north: 0 };
  const bothWays = ({ east, north }: Shift): number =>
    (meanDistance(matchesAt(samples, { east, north }, theirs)) +
      meanDistance(matchesAt(others, { east: -east, north: -north }, mine))) /
    2;
  const settled = [none, middles].map((start) => {
    const shift = settle(samples, start, theirs);
    return { ...shift, after: bothWays(shift) };
  });
  const [first, second] = settled;
  const best = first && second && second.after < first.after ? second : first;
  return best ? { ...best, before: bothWays(none) } : null;
}
