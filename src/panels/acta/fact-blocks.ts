import type { ActaOverlaps } from './acta-overlaps.ts';
import type { Acta } from './acta.ts';

/** What stands between the map and a table with sheets of its own: each block is kept on one sheet. */
export type FactBlock =
  | { readonly kind: 'place' | 'areas' | 'table' | 'check' | 'signatures' | 'sources' }
  | { readonly kind: 'overlaps'; readonly overlaps: ActaOverlaps; readonly isFirst: boolean };

/** Returns the blocks of an acta in their order, with the table among them where it is short. */
export function factBlocks({ overlaps }: Acta, isTableShort: boolean): readonly FactBlock[] {
  return [
    { kind: 'place' },
    { kind: 'areas' },
    ...(isTableShort ? [{ kind: 'table' } as const] : []),
    ...overlaps.map((one, index) => ({ kind: 'overlaps', overlaps: one, isFirst: index === 0 }) as const),
    { kind: 'check' },
    { kind: 'signatures' },
    { kind: 'sources' },
  ];
}
