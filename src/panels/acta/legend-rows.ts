import type { AreaStyle } from '../../core/paper/area-style.ts';
import type { PaperDot, PaperLine } from '../../core/paper/paper-lines.ts';
import type { Acta } from './acta.ts';

/** A sign of the map, by what it is. */
type Sign =
  | { readonly kind: 'area'; readonly name: AreaStyle }
  | { readonly kind: 'line'; readonly name: PaperLine['style'] }
  | { readonly kind: 'dot'; readonly name: PaperDot['style'] | 'own' };

/** A line of the legend; `error` is what the layer declares, in metres, and how much that is on this map. */
export interface LegendRow {
  readonly sign: Sign;
  readonly error: { readonly error: number; readonly millimetres: number } | null;
}

const MILLIMETRES_PER_METRE = 1000;

/** Less cannot be seen on paper. */
const VISIBLE = 0.3;

/** Returns the legend of a map: every sign that stands on it, once, the boundary first. */
export function legendRows({ map, sources, positionalErrorMetres }: Acta): readonly LegendRow[] {
  if (map === null) return [];
  const errorOf = (metres: number | null): LegendRow['error'] => {
    const millimetres = ((metres ?? 0) * MILLIMETRES_PER_METRE) / map.frame.denominator;
    return metres === null || millimetres < VISIBLE ? null : { error: metres, millimetres };
  };
  const ofLayer = (layerId: string): LegendRow['error'] =>
    errorOf(sources.find(({ id }) => id === layerId)?.positionalErrorMetres ?? null);
  const signs: (LegendRow & { readonly sign: Sign })[] = [
    { sign: { kind: 'dot', name: 'own' }, error: errorOf(positionalErrorMetres) },
    ...map.areas.toReversed().map(({ style, layerId }) => ({
      sign: { kind: 'area', name: style } as const,
      error: ofLayer(layerId),
    })),
    ...map.lines.map(({ style, layerId }) => ({
      sign: { kind: 'line', name: style } as const,
      error: ofLayer(layerId),
    })),
    ...map.dots.map(({ style, layerId }) => ({
      sign: { kind: 'dot', name: style } as const,
      error: ofLayer(layerId),
    })),
  ];
  return [...new Map(signs.map((row) => [row.sign.name, row])).values()];
}
