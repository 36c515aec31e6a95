import { hectares, squareMetres, toHectares } from '../base/units.ts';
import { sumOf } from './measured-layer.ts';
import type { MeasuredLayer } from './measured-layer.ts';
import type { MeasuredPair, MeasuredPairs } from './measured-pair.ts';
import { accountNotice } from './overlap-issue.ts';
import type { OverlapIssue } from './overlap-issue.ts';
import type { OverlapAccount } from './results.ts';
import type { BoundedArea } from './step.ts';

/** Everything that an account adds up. One layer where it is laid over itself, else two. */
export interface AccountEntries extends MeasuredPairs {
  readonly layers: readonly MeasuredLayer[];
  /** For each combination of the layers the area in these and no other. */
  readonly coverage: { readonly areas: Float64Array; readonly noise: number };
}

export interface ClosedAccount {
  readonly account: OverlapAccount;
  readonly issues: readonly OverlapIssue[];
}

/** Area that a layer covers, no place counted twice. */
function netOf({ coverage }: AccountEntries, layer: number): BoundedArea {
  const inLayer = coverage.areas.filter((_, combination) => (combination & (1 << layer)) !== 0);
  return { area: inLayer.reduce((sum, area) => sum + area, 0), noise: coverage.noise };
}

/** Whether three features overlap each other two by two, so that a place can be covered by all three. */
function hasTriangle(pairs: readonly MeasuredPair[]): boolean {
  const partners = new Map<number, Set<number>>();
  for (const { indices } of pairs) {
    partners.set(indices[0], (partners.get(indices[0]) ?? new Set()).add(indices[1]));
  }
  return pairs.some(({ indices: [a, b] }) =>
    [...(partners.get(b) ?? [])].some((third) => partners.get(a)?.has(third)),
  );
}

/** What makes the residual of two layers: what each of them counts twice by itself. */
function selfOverlaps(entries: AccountEntries): OverlapIssue[] {
  return entries.layers.flatMap(({ gross, layer }, index) => {
    const net = netOf(entries, index);
    const twice = gross.area - net.area;
    if (twice <= gross.noise + net.noise) return [];
    return [accountNotice('layer-overlaps-itself', layer.id, toHectares(squareMetres(twice)))];
  });
}

/** Why the residual is more than noise; where neither layer explains it, something was not simple. */
function explain(entries: AccountEntries, residual: BoundedArea): OverlapIssue[] {
  const { layers, pairs } = entries;
  const notices = layers.length > 1 ? selfOverlaps(entries) : [];
  if (notices.length > 0 || Math.abs(residual.area) <= residual.noise) return notices;
  const isThreefold = layers.length === 1 && residual.area < 0 && hasTriangle(pairs);
  const code = isThreefold ? 'covered-more-than-twice' : 'account-does-not-close';
  const names = layers.map(({ layer }) => layer.id).join(' × ');
  return [accountNotice(code, names, toHectares(squareMetres(Math.abs(residual.area))))];
}

/** Returns the account of one or two layers, and what explains a residual that is more than numerical noise. */
export function closeAccount(entries: AccountEntries): ClosedAccount {
  const { coverage, dropped, layers, pairs } = entries;
  const [grossA, grossB] = layers.map(({ gross }) => gross);
  const overlap = sumOf(pairs.map(({ shared }) => shared));
  const net = coverage.areas.reduce((sum, area) => sum + area, 0);
  const residual = (grossA?.area ?? 0) + (grossB?.area ?? 0) - overlap.area - net;
  const noise = (grossA?.noise ?? 0) + (grossB?.noise ?? 0) + overlap.noise + coverage.noise + dropped;
  return {
    account: {
      grossA: toHectares(squareMetres(grossA?.area ?? 0)),
      grossB: grossB ? toHectares(squareMetres(grossB.area)) : hectares(0),
      overlap: toHectares(squareMetres(overlap.area)),
      net: toHectares(squareMetres(net)),
      residual: toHectares(squareMetres(residual)),
    },
    issues: explain(entries, { area: residual, noise }),
  };
}
