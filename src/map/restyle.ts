import type { ExpressionSpecification } from 'maplibre-gl';
import type { ColouredClass } from '../state/layer-classes.ts';
import type { DrawnLayer, Drawing } from './drawing.ts';
import { isOneOf } from './drawing.ts';
import { patternId } from './pattern.ts';

/** What each paint property of a body is coloured with; a hatch and an outline take the colour of their class too. */
const COLOURS = ['fill-color', 'line-color', 'circle-color'] as const;

/** Returns a drawing of no other features than these. */
export function restricted({ body, labels }: Drawing, featureIds: readonly string[]): Drawing {
  const among = isOneOf(featureIds);
  const withFilter = (layer: DrawnLayer): DrawnLayer => {
    const filter = 'filter' in layer && layer.filter !== undefined ? ['all', layer.filter, among] : among;
    return { ...layer, filter } as DrawnLayer;
  };
  return { body: body.map(withFilter), labels: labels.map(withFilter) };
}

/** Returns a drawing whose features have the colours of their classes; names keep theirs, to be read. */
export function recoloured({ body, labels }: Drawing, classes: readonly ColouredClass[]): Drawing {
  const last = classes.at(-1);
  if (last === undefined) return { body, labels };
  const byClass = (value: (colour: string) => string): ExpressionSpecification | string =>
    classes.length === 1
      ? value(last.colour)
      : ([
          'match',
          ['get', 'id'],
          ...classes.slice(0, -1).flatMap(({ featureIds, colour }) => [[...featureIds], value(colour)]),
          value(last.colour),
        ] as unknown as ExpressionSpecification);
  const inColours = (layer: DrawnLayer): DrawnLayer => {
    const paint: Record<string, unknown> = { ...layer.paint };
    for (const name of COLOURS) if (name in paint) paint[name] = byClass((colour) => colour);
    if ('fill-pattern' in paint) paint['fill-pattern'] = byClass((colour) => patternId('wide', colour));
    return { ...layer, paint } as DrawnLayer;
  };
  return { body: body.map(inColours), labels };
}
