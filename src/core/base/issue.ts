/**
 * How much an issue matters: an `error` leaves something out of the result, a `warning` makes it doubtful, a
 * `notice` is good to know.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** Where trouble was found: as much of it as is known. */
export interface Place {
  /** Name of the file or layer, as the person knows it. */
  readonly file?: string;
  /** Identifier of the feature, or its position from 0. */
  readonly feature?: string;
  /** Path inside the feature, such as `geometry.coordinates[0][12]`. */
  readonly path?: string;
  /** Longitude and latitude in degrees. */
  readonly position?: readonly [lon: number, lat: number];
}

/**
 * Trouble in data, as a value. It holds a code and what the sentence needs; the sentence is rendered by `i18n` from
 * the code, in the language of the reader.
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: Place;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a step that can meet trouble returns: a value, issues, or both. A `null` value always comes with an issue. */
export interface Outcome<Value, Code extends string = string> {
  readonly value: Value | null;
  readonly issues: readonly Issue<Code>[];
}

/** Returns whether any of the issues is an error. */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
