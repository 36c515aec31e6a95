import type { FigureCheck } from './figure-check.ts';

/** Returns the ids of the layers that a check reads, each once; tables of documents are none. */
export function layersOfCheck(check: FigureCheck): readonly string[] {
  return [...new Set(layersOf(check))];
}

function layersOf(check: FigureCheck): readonly string[] {
  switch (check.kind) {
    case 'area':
      return check.of.map(({ layer }) => layer);
    case 'overlap':
      return [check.a.layer, check.b.layer];
    case 'area-rank':
    case 'date-year':
      return [check.layer];
    case 'intersection':
      return [check.parts.layer, check.within.layer];
    case 'count':
      return ['layer' in check.of ? check.of.layer : check.of.table];
    case 'code-lookup':
      return [check.table];
    default:
      return [];
  }
}
