import type { Issue } from '../core/base/issue.ts';
import type { Hectares } from '../core/base/units.ts';

/** A number with the decimals that stand in csv and json. */
export interface Decimal {
  readonly value: number;
  readonly decimals: number;
}

/** What stands in one column of one row. `null` is unknown: an empty cell in csv, `null` in json. */
export type Cell = string | number | Decimal | null;

/** One row by column name. */
export type Row<Column extends string = string> = Readonly<Record<Column, Cell>>;

/** A file or layer that was read: the name given, the SHA-256 of its bytes, the number of its features. */
export interface InputRecord {
  readonly file: string;
  readonly sha256: string;
  readonly features: number;
}

/** What a command found, before it is written in a format. */
export interface Report {
  readonly columns: readonly string[];
  /** The columns that a table on a screen has room for, where they are fewer. */
  readonly tableColumns?: readonly string[];
  /** What the rows say, in a sentence or a few: it stands above a table. */
  readonly lead?: readonly string[];
  readonly rows: readonly Row[];
  readonly summary: Row | null;
  /** The area method of every number, `all` where each row says its own, `null` where nothing was measured. */
  readonly method: string | null;
  /** The date that stood for today, where one was used. */
  readonly asOf?: string;
  readonly inputs: readonly InputRecord[];
  readonly issues: readonly Issue[];
  /** Whether the rows are the issues, so that they need not be said again. */
  readonly issuesAreRows?: boolean;
  /** What a table without rows says, where more can be said than that. */
  readonly emptySentence?: string;
  /** Sentences that stand below a table. */
  readonly notes?: readonly string[];
  /** Whether something was found that ends the program with exit code 1. */
  readonly hasFindings: boolean;
}

const HECTARES_DECIMALS = 4;
const FRACTION_DECIMALS = 10;
/** Millimetres. */
const METRES_DECIMALS = 3;
/** A tenth of a millimetre on the land. */
const DEGREES_DECIMALS = 9;

function decimal(value: number | null, decimals: number): Decimal | null {
  return value === null ? null : { value, decimals };
}

/** Returns the cell of an area: hectares with 4 decimals, that is, square metres. */
export function hectaresCell(area: Hectares | number | null): Decimal | null {
  return decimal(area, HECTARES_DECIMALS);
}

/** Returns the cell of a fraction of 0 to 1, with enough decimals for a sliver of the largest protected area. */
export function fractionCell(share: number | null): Decimal | null {
  return decimal(share, FRACTION_DECIMALS);
}

/** Returns the cell of a length or of a coordinate in a plane, in metres. */
export function metresCell(length: number | null): Decimal | null {
  return decimal(length, METRES_DECIMALS);
}

/** Returns the cell of a longitude or latitude. */
export function degreesCell(angle: number | null): Decimal | null {
  return decimal(angle, DEGREES_DECIMALS);
}
