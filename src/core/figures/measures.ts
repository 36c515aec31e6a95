import type { Hectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import type { OverlapResult, UnionResult } from '../overlap/results.ts';
import type { Members } from './facts.ts';

/** One area of one feature by one method; `null` is unknown. */
export interface MeasuredArea {
  readonly id: string;
  readonly method: AreaMethod;
  readonly hectares: Hectares | null;
}

/** Something that must be measured before figures can be judged. Unions and overlaps are on the ellipsoid. */
export type MeasureRequest =
  | { readonly job: 'areas'; readonly of: Members }
  | { readonly job: 'union'; readonly of: readonly Members[] }
  | { readonly job: 'overlaps'; readonly a: Members; readonly b: Members | null };

/** What was measured, by the key of the request. A missing key and `null` both mean unknown. */
export interface Measures {
  readonly areas: ReadonlyMap<string, readonly MeasuredArea[] | null>;
  readonly unions: ReadonlyMap<string, UnionResult | null>;
  readonly overlaps: ReadonlyMap<string, OverlapResult | null>;
}

/** Returns the text under which the answer to a request is kept; the same for requests that ask the same. */
export function requestKey(request: MeasureRequest): string {
  if (request.job === 'areas') return membersKey(request.of);
  if (request.job === 'union') return request.of.map(membersKey).join(' + ');
  return [request.a, ...(request.b ? [request.b] : [])].map(membersKey).join(' × ');
}

/** Returns the net area of the union of all members in hectares on the ellipsoid, or `null` where it is unknown. */
export function netUnionOf(measures: Measures, of: readonly Members[]): Hectares | null {
  return measures.unions.get(requestKey({ job: 'union', of }))?.net ?? null;
}

/** Returns the overlaps of the members of A with those of B, or among those of A, or `null` where they are unknown. */
export function overlapsOf(measures: Measures, a: Members, b: Members | null): OverlapResult | null {
  return measures.overlaps.get(requestKey({ job: 'overlaps', a, b })) ?? null;
}

/** Returns the areas of the members by every method, in the order of the members; `null` where they are unknown. */
export function areasOf(measures: Measures, of: Members): readonly MeasuredArea[] | null {
  return measures.areas.get(requestKey({ job: 'areas', of })) ?? null;
}

function membersKey({ layer, features }: Members): string {
  return `${layer}/${[...features].sort().join(',')}`;
}
