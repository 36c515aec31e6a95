/** One JSON text of several in a file, and the line, from 1, at which it begins. */
export interface SequenceRecord {
  readonly text: string;
  readonly line: number;
}

const RECORD_SEPARATOR = '\u001e';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function recordsBetween(text: string, separator: string): readonly SequenceRecord[] {
  const records: SequenceRecord[] = [];
  let line = 1;
  for (const piece of text.split(separator)) {
    if (piece.trim() !== '') records.push({ text: piece, line });
    line += separator === '\n' ? 1 : piece.split('\n').length - 1;
  }
  return records;
}

/**
 * Returns the JSON texts of a file that holds several: a GeoJSON text sequence, each text after a record separator, or
 * newline-delimited JSON, one text a line, told by a first line that is a whole JSON text with another after it.
 * `null` where the file is neither.
 *
 * @see RFC 8142, section 2.
 */
export function splitSequence(text: string): readonly SequenceRecord[] | null {
  if (text.trimStart().startsWith(RECORD_SEPARATOR)) return recordsBetween(text, RECORD_SEPARATOR);
  const body = text.trimStart();
  const end = body.indexOf('\n');
  if (end < 0 || body.slice(end).trim() === '' || !/^[[{].*[\]}]\s*$/.test(body.slice(0, end))) return null;
  return isJson(body.slice(0, end)) ? recordsBetween(text, '\n') : null;
}
