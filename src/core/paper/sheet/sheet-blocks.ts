import { paperScaleBar } from '../paper-scale-bar.ts';
import { COLOURS } from './colours.ts';
import { boxPath, inksAt } from './ink.ts';
import type { Ink } from './ink.ts';
import { classSign, legendSign, SIGN } from './legend-sign.ts';
import type { SheetMap } from './sheet-map.ts';
import type { SheetFact, SheetWords } from './sheet-words.ts';
import { textBlock } from './text-block.ts';
import type { InkBlock, MeasureText, TextStyle } from './text-block.ts';

/** Ink of any kind with the height that it takes. */
export type Block = InkBlock<Ink>;

/** With what blocks are set: how wide letters are, and how much larger than on A4 everything is. */
export interface Setting {
  readonly measure: MeasureText;
  readonly unit: number;
}

const SMALL = 2.35;
const HEADING = 2.9;

/** A legend is set in two columns where they are at least so wide, in millimetres of A4. */
const LEAST_COLUMN = 36;

function small({ unit }: Setting, look: Partial<TextStyle> = {}): TextStyle {
  return { size: SMALL * unit, colour: COLOURS.ink, ...look };
}

/** Returns blocks below one another with a gap between those that take room. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const inks: Ink[] = [];
  let height = 0;
  for (const block of blocks.filter((each) => each.height > 0)) {
    if (height > 0) height += gap;
    inks.push(inksAt(0, height, block.inks));
    height += block.height;
  }
  return { height, inks };
}

/** Returns a heading of a block. */
function headingBlock(text: string, width: number, setting: Setting): Block {
  const style = { size: HEADING * setting.unit, colour: COLOURS.ink, isBold: true };
  return textBlock(text, width, style, setting.measure);
}

/** Returns a paragraph of small letters. */
export function smallBlock(text: string, width: number, setting: Setting, size = SMALL): Block {
  return textBlock(text, width, small(setting, { size: size * setting.unit }), setting.measure);
}

function legendRow(sign: readonly Ink[], text: string, width: number, setting: Setting): Block {
  const aside = SIGN.width + 2;
  const words = textBlock(text, width - aside, small(setting), setting.measure);
  const height = Math.max(SIGN.height, words.height) + 0.9 * setting.unit;
  const down = (block: number): number => (height - block) / 2;
  return {
    height,
    inks: [inksAt(0, down(SIGN.height), sign), inksAt(aside, down(words.height), words.inks)],
  };
}

/** Returns the legend: each sign that the map shows, once, and what has none. */
export function legendBlock(
  { signs, classes, entries }: SheetMap,
  words: SheetWords,
  width: number,
  setting: Setting,
): Block {
  const gap = 4 * setting.unit;
  const columns = (width - gap) / 2 >= LEAST_COLUMN * setting.unit ? 2 : 1;
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const rows = signs.map((sign) => legendRow(legendSign(sign), words.sign(sign), columnWidth, setting));
  const classed = classes.flatMap(({ title, isOfDots, classes: each }) => [
    smallBlock(title, columnWidth, setting),
    ...each.map(({ colour, text }) => legendRow(classSign(colour, isOfDots), text, columnWidth, setting)),
  ]);
  rows.push(...classed);
  const inColumn = Math.ceil(rows.length / columns);
  const sets = [rows.slice(0, inColumn), rows.slice(inColumn)].map((set) => stacked(set, 0));
  const missing = words.missing(entries);
  return stacked(
    [
      headingBlock(words.legend, width, setting),
      {
        height: Math.max(...sets.map(({ height }) => height)),
        inks: sets.map(({ inks }, index) => inksAt(index * (columnWidth + gap), 0, inks)),
      },
      missing === null ? { height: 0, inks: [] } : smallBlock(missing, width, setting),
    ],
    0.8 * setting.unit,
  );
}

/** Returns scale, scale bar and what the grid is. */
export function scaleBlock(
  { frame, grid }: SheetMap,
  words: SheetWords,
  width: number,
  setting: Setting,
): Block {
  const { unit, measure } = setting;
  const { denominator } = frame;
  const marks = paperScaleBar(denominator, Math.min(width - 14 * unit, 66 * unit));
  const last = marks.at(-1) ?? { metres: 0, at: 0 };
  const isKilometres = last.metres >= 1000;
  const look = { kind: 'text', y: 2.2 * unit, size: 2.1 * unit, colour: COLOURS.ink } as const;
  const edge = 2 * unit;
  const bar = marks.slice(1).map(({ at }, index): Ink => {
    const from = marks[index]?.at ?? 0;
    return {
      kind: 'path',
      d: boxPath(edge + from, 3 * unit, at - from, 1.5 * unit),
      fill: index % 2 === 0 ? COLOURS.ink : COLOURS.paper,
      stroke: COLOURS.ink,
      width: 0.18,
    };
  });
  const figures = marks.map(({ metres, at }): Ink => ({
    ...look,
    text: words.barLength(metres, isKilometres),
    x: edge + at,
    anchor: 'middle',
  }));
  const widest = measure(words.barLength(last.metres, isKilometres), look.size, false);
  const word: Ink = {
    ...look,
    text: words.barUnit(isKilometres),
    x: edge + last.at + widest / 2 + unit,
  };
  const style = { size: 3.4 * unit, colour: COLOURS.ink, isBold: true };
  return stacked(
    [
      textBlock(words.scale(denominator), width, style, measure),
      { height: 4.8 * unit, inks: [...bar, ...figures, word] },
      smallBlock(words.grid(frame, grid.interval), width, setting, 2.1),
    ],
    0.8 * unit,
  );
}

/** Returns the facts of a feature as a table of two columns with thin rules. */
export function factsBlock(facts: readonly SheetFact[], width: number, setting: Setting): Block {
  const { unit, measure } = setting;
  const aside = 0.36 * width;
  const rows = facts.map(({ term, text }): Block => {
    const left = textBlock(term, aside - 2 * unit, small(setting, { colour: COLOURS.softInk }), measure);
    const right = textBlock(text, width - aside, small(setting), measure);
    const height = Math.max(left.height, right.height) + 1.2 * unit;
    const rule: Ink = {
      kind: 'path',
      d: `M0 ${String(height - 0.3 * unit)}h${String(width)}`,
      stroke: COLOURS.adminLine,
      width: 0.12,
    };
    return { height, inks: [...left.inks, inksAt(aside, 0, right.inks), rule] };
  });
  return stacked(rows, 0);
}
