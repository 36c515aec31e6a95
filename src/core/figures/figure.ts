import * as v from 'valibot';
import { figureCheckSchema } from './figure-check.ts';

const nonEmpty = v.pipe(v.string(), v.nonEmpty());
const localized = v.strictObject({ es: nonEmpty, en: nonEmpty, pt: nonEmpty });
const line = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * The date at which a statement is read. `basis` says how it is known: the document gives it; or the document is
 * undated and the last day of the youngest year that it names stands for it; or nothing tells.
 */
const asOf = v.strictObject({
  /** As the document words it; `null` where it has no such words. */
  wording: v.nullable(nonEmpty),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  basis: v.picklist(['stated', 'youngest-year-named', 'undated']),
});

/** A text for names and dates (`2018`, `2019-08`, `2020-07-18/2024-12-22`), a number for everything that is counted. */
const stated = v.strictObject({
  /** The words that state it; they stand in `line` where that is not the line of the quote. */
  text: nonEmpty,
  line: v.optional(line),
  value: v.union([v.number(), nonEmpty]),
  /** Code of the unit, which `i18n` names. */
  unit: nonEmpty,
});

const figure = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^F\d{3}$/)),
  /** Line of the document, from 1. */
  line,
  /** Exact words of that line. */
  quote: nonEmpty,
  subject: localized,
  stated,
  /** From what the figure was derived, where the document does not state it; else `null`. */
  derivedFrom: v.nullable(localized),
  /** What a reader should know beside the verdict. */
  note: v.optional(localized),
  /** Where it differs from the document's. */
  asOf: v.optional(asOf),
  check: figureCheckSchema,
});

const documentDescription = v.strictObject({
  /** Name of the file that holds the text. */
  file: nonEmpty,
  title: nonEmpty,
  /** As the document itself says. */
  publisher: v.nullable(nonEmpty),
  asOf,
});

/** A table that the document prints: rows by identifier, cells by column, each as text or number. */
const table = v.strictObject({
  id: nonEmpty,
  rows: v.array(
    v.strictObject({ id: nonEmpty, line, cells: v.record(nonEmpty, v.union([v.string(), v.number()])) }),
  ),
});

/** The schema of `geodata/figures/<source>.json`: the figures that one document states, and how each is checked. */
export const figureSourceSchema = v.strictObject({
  id: nonEmpty,
  document: documentDescription,
  tables: v.array(table),
  figures: v.array(figure),
});

export type FigureSource = v.InferOutput<typeof figureSourceSchema>;
export type DocumentTable = v.InferOutput<typeof table>;
type AsOf = v.InferOutput<typeof asOf>;
export type Stated = v.InferOutput<typeof stated>;

/** A stated figure with the document that states it and the date at which it is read. */
export interface StatedFigure extends Omit<v.InferOutput<typeof figure>, 'asOf'> {
  readonly document: v.InferOutput<typeof documentDescription>;
  readonly asOf: AsOf;
}

/** In place of the name of a file, for figures that the person holding the page states. */
export const OWN_DOCUMENT = 'own';

/** Returns whether a figure is the person's own, and not of a document that comes with the page. */
export function isOwnFigure({ document }: Pick<StatedFigure, 'document'>): boolean {
  return document.file === OWN_DOCUMENT;
}
