import { COLOURS } from './colours.ts';
import { boxPath } from './ink.ts';
import type { Ink } from './ink.ts';
import type { SheetMap } from './sheet-map.ts';

/** Around the map, for the figures of the grid, in millimetres. */
export const MAP_EDGE = 5;

const FIGURE = 2.1;

/** Figures nearer to a corner than this would run into those of the other side. */
const CORNER = 9;

/**
 * Returns the neat line around a map, with the figures of the grid on all four sides, from the upper left corner of the
 * map; `figure` writes metres.
 */
export function mapEdgeInks({ frame, grid }: SheetMap, figure: (metres: number) => string): readonly Ink[] {
  const { width, height } = frame.size;
  const isClear = (at: number, length: number): boolean => at > CORNER && at < length - CORNER;
  const eastings = grid.eastings.filter(({ at }) => isClear(at, width));
  const northings = grid.northings.filter(({ at }) => isClear(at, height));
  const text = (metres: number, x: number, y: number, turn = 0): Ink => ({
    kind: 'text',
    text: figure(metres),
    x,
    y,
    size: FIGURE,
    colour: COLOURS.ink,
    anchor: 'middle',
    turn,
  });
  const ticks = [
    ...eastings.map(({ at }) => `M${at.toFixed(2)} 0v-1.2M${at.toFixed(2)} ${String(height)}v1.2`),
    ...northings.map(({ at }) => `M0 ${at.toFixed(2)}h-1.2M${String(width)} ${at.toFixed(2)}h1.2`),
  ];
  return [
    { kind: 'path', d: boxPath(0, 0, width, height), stroke: COLOURS.ink, width: 0.35 },
    { kind: 'path', d: ticks.join(''), stroke: COLOURS.ink, width: 0.18 },
    ...eastings.flatMap(({ at, metres }) => [text(metres, at, -1.9), text(metres, at, height + 3.4)]),
    ...northings.flatMap(({ at, metres }) => [
      text(metres, -1.9, at, -90),
      text(metres, width + 3.4, at, -90),
    ]),
  ];
}

/** Returns an arrow to the north of the grid in a white box of 9 by 16 mm, from its upper left corner. */
export function northInks(letter: string): readonly Ink[] {
  const line = { stroke: COLOURS.ink, width: 0.2 };
  return [
    { kind: 'path', d: boxPath(0, 0, 9, 16), fill: COLOURS.paper, fillOpacity: 0.88 },
    { kind: 'path', d: 'M4.5 5L2.2 14.6L4.5 12.9Z', fill: COLOURS.ink, ...line },
    { kind: 'path', d: 'M4.5 5L6.8 14.6L4.5 12.9Z', fill: COLOURS.paper, ...line },
    {
      kind: 'text',
      text: letter,
      x: 4.5,
      y: 4,
      size: 3.4,
      colour: COLOURS.ink,
      isBold: true,
      anchor: 'middle',
    },
  ];
}
