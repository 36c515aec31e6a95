import * as v from 'valibot';

const nonEmpty = v.pipe(v.string(), v.nonEmpty());
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const figureId = v.pipe(v.string(), v.regex(/^F\d{3}$/));
const certainty = v.picklist(['found', 'unsourced-likely', 'unsourced-uncertain']);

/** A date as precise as it was written: a year, a month or a day. */
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** What another figure states. */
const figureOperand = v.strictObject({ figure: figureId });

/** A number in the same document, with the words that hold it. */
const numberOperand = v.union([figureOperand, v.strictObject({ text: nonEmpty, line, value: v.number() })]);

/** A date in the same document, or one that only a source outside of it gives. */
const dateOperand = v.union([
  figureOperand,
  v.strictObject({ text: nonEmpty, line, date: partialDate }),
  v.strictObject({ date: partialDate, source: nonEmpty, certainty }),
]);

/** Features of one layer, by identifier, or every one of them. */
const members = v.strictObject({
  layer: nonEmpty,
  features: v.union([v.literal('all'), v.pipe(v.array(nonEmpty), v.minLength(1))]),
});

const group = v.picklist(['mosaic', 'context']);

/** Features of a group of the catalogue that have a legal status at the date; `any` status where it does not matter. */
const statusSelector = v.strictObject({
  layer: nonEmpty,
  group,
  status: v.picklist(['proposed', 'established', 'any']),
});

/** Rows of a layer, or of a table of the document, whose properties have one of the named values. */
const rowSelector = v.strictObject({
  table: nonEmpty,
  where: v.optional(v.record(nonEmpty, v.pipe(v.array(nonEmpty), v.minLength(1)))),
  /** Values that decide a property; a row with any other value leaves the count unknown. */
  decidedBy: v.optional(v.record(nonEmpty, v.pipe(v.array(nonEmpty), v.minLength(1)))),
  /** Counts the different values of this property and not the rows. */
  distinct: v.optional(nonEmpty),
  /** Property that must number the rows 1, 2, 3, … once each, in any order. */
  numberedBy: v.optional(nonEmpty),
});

/** A cell of a table of the document. */
const cell = v.strictObject({ table: nonEmpty, row: nonEmpty, column: nonEmpty });

/** Net union of features against the stated hectares. `cadastre` where the features are parcels or titles. */
const areaCheck = v.strictObject({
  kind: v.literal('area'),
  of: v.pipe(v.array(members), v.minLength(1)),
  cadastre: v.optional(v.picklist(['PE', 'CO'])),
});

/** What the features of two layers share, against the stated hectares. */
const overlapCheck = v.strictObject({ kind: v.literal('overlap'), a: members, b: members });

const countCheck = v.strictObject({
  kind: v.literal('count'),
  of: v.union([statusSelector, rowSelector]),
});

/** What a person can claim of a figure of their own. */
export const claimSchema = v.variant('kind', [areaCheck, overlapCheck, countCheck]);

/**
 * How a stated figure is checked, by kind. A check holds operands and selectors and never an answer: what comes out is
 * computed each time from the layers, the tables and the other statements.
 */
export const figureCheckSchema = v.variant('kind', [
  areaCheck,
  overlapCheck,
  countCheck,
  /** Place of a feature among those of its group that have a boundary, the largest first. */
  v.strictObject({ kind: v.literal('area-rank'), layer: nonEmpty, feature: nonEmpty, among: group }),
  /** Containment of the established features of a group in the named features of another layer. */
  v.strictObject({
    kind: v.literal('intersection'),
    parts: v.strictObject({ layer: nonEmpty, group }),
    within: v.strictObject({ layer: nonEmpty, features: v.pipe(v.array(nonEmpty), v.minLength(1)) }),
    /** Share of every part that must lie within, 0 to 1. */
    containment: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  /** Sum of all operands, the first minus the others, or the first as a percentage of the second. */
  v.strictObject({
    kind: v.literal('arithmetic'),
    operator: v.picklist(['sum', 'difference', 'percentage']),
    operands: v.pipe(v.array(numberOperand), v.minLength(1)),
  }),
  v.strictObject({ kind: v.literal('equality'), with: figureId }),
  v.strictObject({ kind: v.literal('percentage'), part: cell, whole: cell }),
  /** The items as they stand in the document, by the line that holds them. */
  v.strictObject({
    kind: v.literal('list-length'),
    lists: v.pipe(
      v.array(v.strictObject({ line, items: v.pipe(v.array(nonEmpty), v.minLength(1)) })),
      v.minLength(1),
    ),
  }),
  /** Names of the document, each of which must have exactly one row in the table, under the stated code. */
  v.strictObject({
    kind: v.literal('code-lookup'),
    table: nonEmpty,
    lookups: v.pipe(v.array(v.strictObject({ name: nonEmpty, code: nonEmpty })), v.minLength(1)),
  }),
  /** Year in which a feature was established, by its instrument. */
  v.strictObject({ kind: v.literal('date-year'), layer: nonEmpty, feature: nonEmpty }),
  /** Dates that must follow one another. */
  v.strictObject({ kind: v.literal('date-order'), dates: v.pipe(v.array(dateOperand), v.minLength(2)) }),
  v.strictObject({
    kind: v.literal('duration'),
    from: dateOperand,
    to: dateOperand,
    unit: v.picklist(['days', 'years']),
  }),
  /** What somebody else reports: the same value, the ordinal before it, or a value that rounds to the statement. */
  v.strictObject({
    kind: v.literal('external'),
    relation: v.picklist(['equals', 'precedes', 'rounds']),
    value: v.number(),
    date: v.nullable(partialDate),
    source: nonEmpty,
    certainty,
  }),
  v.strictObject({
    kind: v.literal('none'),
    reason: v.picklist(['people-not-published', 'dates-not-published', 'list-not-published', 'rhetorical']),
  }),
]);

export type FigureCheck = v.InferOutput<typeof figureCheckSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type CheckKind = FigureCheck['kind'];
export type CheckOf<Kind extends CheckKind> = Extract<FigureCheck, { kind: Kind }>;
export type StatusSelector = v.InferOutput<typeof statusSelector>;
export type RowSelector = v.InferOutput<typeof rowSelector>;
export type NumberOperand = v.InferOutput<typeof numberOperand>;
export type DateOperand = v.InferOutput<typeof dateOperand>;
export type TableCell = v.InferOutput<typeof cell>;
