import { COLOURS } from './colours.ts';
import { inksAt } from './ink.ts';
import type { Ink } from './ink.ts';
import type { Block, Setting } from './sheet-blocks.ts';
import type { SheetWords } from './sheet-words.ts';
import { textBlock } from './text-block.ts';

/** Of more lines a title would be a text. */
const MOST_LINES = 2;

/** Returns the head of a sheet: title and subtitle, with the date of what is shown on the right. */
export function headBlock(
  { title, subtitle, date }: Pick<SheetWords, 'title' | 'subtitle' | 'date'>,
  width: number,
  { unit, measure }: Setting,
): Block {
  const dateSize = 2.8 * unit;
  const room = width - measure(date, dateSize, true) - 6 * unit;
  const large = { size: 6.4 * unit, colour: COLOURS.ink, isBold: true };
  const medium = { size: 3.2 * unit, colour: COLOURS.softInk };
  const first = textBlock(title, room, large, measure, MOST_LINES);
  const second = textBlock(subtitle, room, medium, measure, MOST_LINES);
  const height = first.height + second.height + 1.6 * unit;
  return {
    height,
    inks: [
      ...first.inks,
      inksAt(0, first.height, second.inks),
      {
        kind: 'text',
        text: date,
        x: width,
        y: large.size,
        size: dateSize,
        colour: COLOURS.ink,
        isBold: true,
        anchor: 'end',
      },
      { kind: 'path', d: `M0 ${String(height)}h${String(width)}`, stroke: COLOURS.national, width: 0.6 },
    ],
  };
}

/** Returns the foot of a sheet: what it is not, what made it, and which page it is. */
export function footInks(
  { foot, made, page }: Pick<SheetWords, 'foot' | 'made' | 'page'>,
  width: number,
  { unit }: Setting,
): readonly Ink[] {
  const look = { kind: 'text', y: 4.2 * unit, size: 2.3 * unit, colour: COLOURS.ink } as const;
  return [
    { kind: 'path', d: `M0 ${String(unit)}h${String(width)}`, stroke: COLOURS.ink, width: 0.18 },
    { ...look, text: foot, x: 0, isBold: true },
    { ...look, text: made, x: width / 2, anchor: 'middle' },
    { ...look, text: page, x: width, anchor: 'end' },
  ];
}
