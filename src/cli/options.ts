import { parseAreaMethod } from '../core/geometry/area-method.ts';
import type { AreaMethod } from '../core/geometry/area-method.ts';
import { parseUtmZone } from '../core/geometry/utm-zone.ts';
import type { UtmZone } from '../core/geometry/utm-zone.ts';
import { crsChoiceText, parseCrsChoice } from '../core/crs/crs-choice.ts';
import { referenceSystemOf, referenceSystems } from '../core/crs/reference-system.ts';
import type { ReferenceSystem } from '../core/crs/reference-system.ts';
import type { NumberStyle, TakenAs } from '../core/formats/format.ts';
import { precisionOfStatement } from '../core/figures/precision-of-statement.ts';
import type { StatementPrecision } from '../core/figures/precision-of-statement.ts';
import { decodeText } from '../engine/decode-text.ts';
import { Misuse } from './failure.ts';

const formats = ['table', 'csv', 'json', 'ndjson'] as const;

/** How rows are written. */
export type Format = (typeof formats)[number];

/** An area method, or `all`: the four, with the UTM zones of the feature and its neighbourhood. */
export type MethodChoice = AreaMethod | 'all';

/** What every command accepts. */
export interface CommonOptions {
  /** Property that identifies a feature. */
  readonly id?: string;
  readonly format: Format;
  readonly out?: string;
  /** Absent where the command shall take its own default. */
  readonly method?: MethodChoice;
  readonly threads: number;
  readonly timings?: string;
  /** Folder in which checked files are kept by their content. */
  readonly cache?: string;
  readonly quiet: boolean;
  /** Whether features that can be repaired are to be used repaired: the consent. `validate` lists them instead. */
  readonly repair?: boolean;
  /** Whether lines and points are taken as the vertices of a boundary. */
  readonly as?: TakenAs;
  /** Encoding of the texts of a table. */
  readonly encoding?: string;
  /** Reference system of the file, as a choice that a person makes of it. */
  readonly fromCrs?: string;
  readonly numbers?: NumberStyle;
  /** File for geometry, of the commands that make any. */
  readonly geometry?: string;
}

/** What holds where an option is not given. */
export const commonDefaults = {
  format: 'table',
  threads: 1,
  quiet: false,
} as const satisfies CommonOptions;

/** Returns the format of that name; throws a Misuse that lists those there are. */
export function parseFormat(value: string): Format {
  const format = formats.find((candidate) => candidate === value);
  if (format === undefined) throw new Misuse('unknownFormat', { value });
  return format;
}

/** Returns the area method of that name, or `all`; throws a Misuse that lists those there are. */
export function parseMethod(value: string): MethodChoice {
  if (value.toLowerCase() === 'all') return 'all';
  const method = parseAreaMethod(value);
  if (method === null) throw new Misuse('unknownMethod', { value });
  return method;
}

/** Returns the UTM zone of that name; throws a Misuse for anything else. */
export function parseZone(value: string): UtmZone {
  const zone = parseUtmZone(value);
  if (zone === null) throw new Misuse('unknownZone', { value });
  return zone;
}

/** Returns an area in hectares with how precisely it is written; throws a Misuse for anything that is none. */
export function parseStatedArea(value: string): StatementPrecision {
  const stated = precisionOfStatement(value);
  if (stated === null || stated.value <= 0) throw new Misuse('notAnArea', { value });
  return stated;
}

/** Returns a distance in metres, from 0; throws a Misuse for anything else. */
export function parseMetres(value: string): number {
  if (!/^\d{1,7}(\.\d+)?$/.test(value)) throw new Misuse('notMetres', { value });
  return Number(value);
}

/** Returns how lines and points are taken; throws a Misuse for anything but `boundary` and `as-is`. */
export function parseTakenAs(value: string): TakenAs {
  if (value !== 'boundary' && value !== 'as-is') throw new Misuse('unknownTakenAs', { value });
  return value;
}

/** Returns the name of an encoding that this program knows; throws a Misuse for anything else. */
export function parseEncoding(value: string): string {
  if (decodeText(new Uint8Array(0), value) === null) throw new Misuse('unknownEncoding', { value });
  return value;
}

function unknownCrs(value: string): Misuse {
  return new Misuse('unknownCrs', { value, known: referenceSystems.map(({ code }) => code).join(', ') });
}

/** Returns the choice of a reference system, as it is kept; throws a Misuse that lists the systems there are. */
export function parseFromCrs(value: string): string {
  const choice = parseCrsChoice(value);
  if (choice === null) throw unknownCrs(value);
  return crsChoiceText(choice);
}

/** Returns the reference system of a code; throws a Misuse that lists those there are. */
export function parseToCrs(value: string): ReferenceSystem {
  const system = referenceSystemOf(value);
  if (system === null) throw unknownCrs(value);
  return system;
}

/** Returns how numbers are written; throws a Misuse for anything but `es-PE`, `es-CO` and `en`. */
export function parseNumbers(value: string): NumberStyle {
  if (value !== 'es-PE' && value !== 'es-CO' && value !== 'en') throw new Misuse('unknownNumbers', { value });
  return value;
}

/** Returns the number of threads, a whole number from 1; throws a Misuse for anything else. */
export function parseThreads(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new Misuse('notAThreadCount', { value });
  return Number(value);
}

/** Returns the date as written, YYYY-MM-DD and a day of the calendar; throws a Misuse for anything else. */
export function parseDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (!isDay) throw new Misuse('notADate', { value });
  return value;
}
