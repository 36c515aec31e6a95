import type { Outcome } from '../base/issue.ts';
import type { ParsedFile } from '../base/parsed-file.ts';
import type { FormatIssueCode } from './format-issue.ts';

/** A file as it was given, or as it stood in an archive. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Returns bytes as text, a wrong byte as U+FFFD. With `isStrict` it returns `null` where a byte is wrong in that
 * encoding, and always where the encoding is unknown. The platform hands it in: the core knows no decoder.
 */
export type DecodeText = (bytes: Uint8Array, encoding: string, isStrict?: boolean) => string | null;

/** Whether lines and points are what they are, or the vertices of a boundary, which a person must say. */
export type TakenAs = 'as-is' | 'boundary';

/** What a file does not say of itself, and the person may. */
export interface ReadingChoices {
  readonly as?: TakenAs | undefined;
  /** Encoding of the texts of a table, by a name that browsers know, such as `windows-1252`. */
  readonly encoding?: string | undefined;
}

export interface ReadOptions extends ReadingChoices {
  readonly decode: DecodeText;
  /** The property that identifies features; without it, or where it is empty, the feature's id, else its position. */
  readonly idProperty?: string | undefined;
  /** Called now and then with the number of bytes read of the file, by formats that can tell. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Position of the first feature, where the file is one of several. */
  readonly firstPosition?: number;
  /** The files that were given together with this one, such as the parts of a shapefile. */
  readonly companions?: readonly NamedBytes[];
}

/** A format of files. `detect` looks at the content alone: names of files lie. */
export interface Format {
  readonly name: string;
  /** Returns whether the bytes look like this format; it reads their beginning alone. */
  detect(bytes: Uint8Array): boolean;
  /** Returns the features of a file of this format; trouble in it is an issue, never an exception. */
  parse(bytes: Uint8Array, options: ReadOptions): Promise<Outcome<ParsedFile, FormatIssueCode>>;
}
