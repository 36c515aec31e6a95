import { squareMetres, toHectares } from '../base/units.ts';
import type { SquareMetres } from '../base/units.ts';
import type { Dissolved } from './dissolve.ts';
import { sumOf } from './measure.ts';
import type { Measure } from './measure.ts';
import type { MeasuredPair } from './measure-pairs.ts';
import type { MeasuredFeature } from './measured-feature.ts';
import { accountNotice } from './overlap-issue.ts';
import type { OverlapIssue } from './overlap-issue.ts';
import type { OverlapAccount } from './results.ts';

/** The features of a layer, and what they cover together. */
export interface LayerCover {
  readonly layerId: string;
  readonly features: readonly MeasuredFeature[];
  readonly net: Dissolved;
}

/** Everything that an account adds up. One cover where a layer is laid over itself, else two. */
export interface AccountEntries {
  readonly covers: readonly LayerCover[];
  readonly pairs: readonly MeasuredPair[];
  /** Union of all covers. */
  readonly net: Dissolved;
}

export interface ClosedAccount {
  readonly account: OverlapAccount;
  readonly issues: readonly OverlapIssue[];
}

function netOf({ isComplete, pieces }: Dissolved): Measure | null {
  return isComplete ? sumOf(pieces) : null;
}

function sharedBy(pairs: readonly MeasuredPair[]): Measure | null {
  const shared = pairs.flatMap((pair) => pair.shared ?? []);
  return shared.length === pairs.length ? sumOf(shared) : null;
}

/** Area that the features of one layer count more than once; `null` where nothing but noise, or where unknown. */
function countedTwice({ features, net }: LayerCover): SquareMetres | null {
  const covered = netOf(net);
  if (covered === null) return null;
  const gross = sumOf(features);
  const twice = gross.ellipsoidal - covered.ellipsoidal;
  return twice > gross.noise + covered.noise ? squareMetres(twice) : null;
}

/** Whether three features overlap each other two by two, so that a place can be covered by all three. */
function hasTriangle(pairs: readonly MeasuredPair[]): boolean {
  const partners = new Map<MeasuredFeature, Set<MeasuredFeature>>();
  for (const { a, b } of pairs) partners.set(a, (partners.get(a) ?? new Set()).add(b));
  return pairs.some(({ a, b }) => [...(partners.get(b) ?? [])].some((third) => partners.get(a)?.has(third)));
}

/** What makes the residual of two layers: what each of them counts twice by itself. */
function selfOverlaps(covers: readonly LayerCover[]): OverlapIssue[] {
  return covers.flatMap((cover) => {
    const twice = countedTwice(cover);
    return twice === null ? [] : [accountNotice('layer-overlaps-itself', cover.layerId, toHectares(twice))];
  });
}

/** Why the residual is more than noise; where neither layer explains it, the overlay was wrong. */
function explain({ covers, pairs }: AccountEntries, residual: number, noise: number): OverlapIssue[] {
  const notices = covers.length > 1 ? selfOverlaps(covers) : [];
  if (notices.length > 0 || Math.abs(residual) <= noise) return notices;
  const isThreefold = covers.length === 1 && residual < 0 && hasTriangle(pairs);
  const code = isThreefold ? 'covered-more-than-twice' : 'account-does-not-close';
  const layers = covers.map(({ layerId }) => layerId).join(' × ');
  return [accountNotice(code, layers, toHectares(squareMetres(Math.abs(residual))))];
}

/**
 * Returns the account of one or two layers, and what explains a residual that is more than numerical noise. The
 * hectares of the account go by the method that was asked for; whether it closes is judged on the ellipsoid, where an
 * edge keeps its area when it is cut, which a projected edge does not.
 */
export function closeAccount(entries: AccountEntries): ClosedAccount {
  const [grossA = sumOf([]), grossB = sumOf([])] = entries.covers.map(({ features }) => sumOf(features));
  const overlap = sharedBy(entries.pairs);
  const net = netOf(entries.net);
  const known: OverlapAccount = {
    grossA: toHectares(grossA.area),
    grossB: toHectares(grossB.area),
    overlap: overlap && toHectares(overlap.area),
    net: net && toHectares(net.area),
    residual: null,
  };
  if (!overlap || !net) return { account: known, issues: [] };
  const residualOf = (key: 'area' | 'ellipsoidal') =>
    squareMetres(grossA[key] + grossB[key] - overlap[key] - net[key]);
  const noise = grossA.noise + grossB.noise + overlap.noise + net.noise;
  return {
    account: { ...known, residual: toHectares(residualOf('area')) },
    issues: explain(entries, residualOf('ellipsoidal'), noise),
  };
}
