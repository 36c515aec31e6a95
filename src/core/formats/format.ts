import type { Outcome } from '../base/issue.ts';
import type { ParsedFile } from '../base/parsed-file.ts';
import type { DeclaredReference } from '../crs/declared-reference.ts';
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

/** How numbers are written where it cannot be told: `868,927.84` in Peru and in English, `868.927,84` in Colombia. */
export type NumberStyle = 'es-PE' | 'es-CO' | 'en';

/** What the person may say of one of several files, where another is different. */
export interface FileChoices {
  /** Reference system of the numbers, as `crsChoiceText` writes it: `EPSG:24878`, `EPSG:4326+swapped`. */
  readonly crs?: string | undefined;
  /** Encoding of the texts of a table, by a name that `DecodeText` knows, such as `windows-1252`. */
  readonly encoding?: string | undefined;
}

/** What a file does not say of itself, and the person may. */
export interface ReadingChoices extends FileChoices {
  readonly as?: TakenAs | undefined;
  readonly numbers?: NumberStyle | undefined;
  /** What is said of some of several files alone, by their names; it comes before what is said of all. */
  readonly byFile?: Readonly<Record<string, FileChoices>> | undefined;
}

export interface ReadOptions extends ReadingChoices {
  readonly decode: DecodeText;
  /** The property that identifies features; without it, or where it is empty, the feature's id, else its position. */
  readonly idProperty?: string | undefined;
  /** Called now and then with the number of bytes read of the file, by formats that can tell. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** The most bytes that an archive may unpack to; `LARGEST_UNPACKED_BYTES` by default. */
  readonly mostUnpackedBytes?: number | undefined;
  /** Position of the first feature, where the file is one of several. */
  readonly firstPosition?: number;
  /** The files that were given together with this one, such as the parts of a shapefile. */
  readonly companions?: readonly NamedBytes[];
}

/** One of several layers of a file, with their numbers as they stand in it. */
export interface RawLayer extends ParsedFile {
  readonly name: string;
  /** Absent where the layer says nothing. */
  readonly reference?: DeclaredReference | undefined;
}

/** The features of a file with their numbers as they stand in it, and what it says of their reference system. */
export interface RawFile extends ParsedFile {
  /** Absent where the file says nothing: degrees on WGS 84, if the numbers can be that. */
  readonly reference?: DeclaredReference | undefined;
  /** All features again by layer, where a file has several: each can be in a system of its own. */
  readonly layers?: readonly RawLayer[] | undefined;
}

/** A format of files. `detect` looks at the content alone: names of files lie. */
export interface Format {
  readonly name: string;
  /** Returns whether the bytes look like this format; it reads their beginning alone. */
  detect(bytes: Uint8Array): boolean;
  /** Returns the features of a file of this format; trouble in it is an issue, never an exception. */
  parse(bytes: Uint8Array, options: ReadOptions): Promise<Outcome<RawFile, FormatIssueCode>>;
}
