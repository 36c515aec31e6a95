import type { Issue } from '../../core/base/issue.ts';
import type { ReadingChoices } from '../../core/formats/format.ts';

/** A file of which nobody knows the encoding, with how a few of its words read in each that it may be in. */
export interface EncodingQuestion {
  /** Its name, where it is one of several. */
  readonly file: string | null;
  readonly assumed: string;
  readonly readings: readonly { readonly encoding: string; readonly text: string }[];
}

/** Where an encoding comes from, which is all that most people know of it: proper names, alike in every language. */
const ORIGINS: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows (1252)',
  cp850: 'MS-DOS (850)',
  macintosh: 'Macintosh',
};

/** Returns what an encoding is called for people; its own name where that is all there is. */
export function encodingName(encoding: string): string {
  return ORIGINS[encoding] ?? encoding;
}

/** Returns what is to be asked about the encoding of files that were read; nothing where there is nothing to choose. */
export function encodingQuestions(issues: readonly Issue[]): readonly EncodingQuestion[] {
  return issues
    .filter(({ code }) => code === 'encoding-assumed')
    .map(({ at, params: { encoding, ...readings } }) => ({
      file: at.file ?? null,
      assumed: String(encoding),
      readings: Object.entries(readings).map(([name, text]) => ({ encoding: name, text: String(text) })),
    }))
    .filter(({ readings }) => readings.length > 1);
}

/** Returns the choice of an encoding for the file that was asked about. */
export function encodingChoice({ file }: EncodingQuestion, encoding: string): ReadingChoices {
  return file === null ? { encoding } : { byFile: { [file]: { encoding } } };
}
