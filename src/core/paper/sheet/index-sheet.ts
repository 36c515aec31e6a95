import { tablePages } from '../fill-pages.ts';
import { COLOURS } from './colours.ts';
import { boxPath, inksAt } from './ink.ts';
import type { Ink } from './ink.ts';
import { footInks, headBlock } from './sheet-head.ts';
import { sheetSize, unitOf } from './sheet-paper.ts';
import type { Orientation, PaperName } from './sheet-paper.ts';
import type { SheetWords } from './sheet-words.ts';
import type { Sheet } from './sheet.ts';
import { textBlock } from './text-block.ts';
import type { MeasureText } from './text-block.ts';

/** A column of an index: its heading, and the share of the width that it takes. */
export interface IndexColumn {
  readonly heading: string;
  readonly share: number;
  /** Numbers stand at the end of their column. */
  readonly isNumber: boolean;
}

/** The index of an atlas, in one language. */
export interface IndexInput {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly columns: readonly IndexColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Head and foot of each of the sheets, counted from 0. */
  readonly words: (
    sheet: number,
  ) => Pick<SheetWords, 'title' | 'subtitle' | 'date' | 'foot' | 'made' | 'page'>;
  readonly measure: MeasureText;
}

const MARGIN = 10;
const ROW = 5;
const LETTERS = 2.7;
const FOOT = 5;

/** What head and foot and the headings of the columns take at most. */
const TAKEN = 2 * MARGIN + 34;

/** Between two columns. */
const GUTTER = 3;

/** Returns how many sheets an index of so many rows takes. */
export function indexSheetCount(rows: number, paper: PaperName, orientation: Orientation): number {
  return tablePages(rows, rowsPerSheet(paper, orientation)).length;
}

function rowsPerSheet(paper: PaperName, orientation: Orientation): number {
  const unit = unitOf(paper);
  return Math.floor((sheetSize(paper, orientation).height - TAKEN * unit) / (ROW * unit));
}

/** Returns the sheets of an index: a line for each row, as many as fit on a sheet. A cell that is too long is cut. */
export function indexSheets(input: IndexInput): readonly Sheet[] {
  const { paper, orientation, columns, rows, measure } = input;
  const size = sheetSize(paper, orientation);
  const unit = unitOf(paper);
  const margin = MARGIN * unit;
  const width = size.width - 2 * margin;
  const starts = columns.map((_, at) => columns.slice(0, at).reduce((sum, { share }) => sum + share, 0));

  const line = (cells: readonly string[], isBold: boolean, ruleWidth: number): readonly Ink[] => [
    ...columns.flatMap(({ share, isNumber }, at): readonly Ink[] => {
      const gutter = at === columns.length - 1 ? 0 : GUTTER * unit;
      const room = share * width - gutter;
      const style = { size: LETTERS * unit, colour: COLOURS.ink, isBold };
      const { inks } = textBlock(cells[at] ?? '', room, style, measure, 1);
      const x = (starts[at] ?? 0) * width;
      return inks.map((ink): Ink => ({
        ...ink,
        x: isNumber ? x + room : x,
        y: ink.y + 0.7 * unit,
        anchor: isNumber ? 'end' : 'start',
      }));
    }),
    {
      kind: 'path',
      d: `M0 ${String(ROW * unit)}h${String(width)}`,
      stroke: isBold ? COLOURS.ink : COLOURS.adminLine,
      width: ruleWidth,
    },
  ];

  return tablePages(rows.length, rowsPerSheet(paper, orientation)).map(({ first, end }, sheet) => {
    const words = input.words(sheet);
    const head = headBlock(words, width, { unit, measure });
    const top = margin + head.height + 4 * unit;
    const headings = line(
      columns.map(({ heading }) => heading),
      true,
      0.3,
    );
    return {
      size,
      inks: [
        { kind: 'path', d: boxPath(0, 0, size.width, size.height), fill: COLOURS.paper },
        inksAt(margin, margin, head.inks),
        inksAt(margin, top, headings),
        ...rows
          .slice(first, end)
          .map((cells, at) => inksAt(margin, top + (at + 1) * ROW * unit, line(cells, false, 0.12))),
        inksAt(margin, size.height - margin - FOOT * unit, footInks(words, width, { unit, measure })),
      ],
    };
  });
}
