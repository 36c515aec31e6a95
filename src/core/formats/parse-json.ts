import type { Outcome } from '../base/issue.ts';
import { formatIssue } from './format-issue.ts';
import type { FormatIssueCode } from './format-issue.ts';
import { scanJson } from './scan-json.ts';
import type { Span } from './scan-json.ts';

const EXCERPT_LENGTH = 24;

/** Nothing, a text that is not closed, or a beginning of a number or word: what is left of a file that was cut off. */
const UNFINISHED = /^(?:"[^"]*|[-+.\w]*)$/;

/** Returns line and column from 1 of an offset; `firstLine` is the line at which the text begins in its file. */
function lineAndColumn(text: string, offset: number, firstLine: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: firstLine + before.split('\n').length - 1, column: offset - lineStart + 1 };
}

function withNulls(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), 'null');
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/**
 * Returns the value that a JSON text stands for. NaN and Infinity, which JSON does not know but some programs write,
 * are read as `null` with a warning. Other trouble is an error that says line and column, what was found and what
 * could have stood there. One pass over a sound text, two more over a broken one.
 */
export function parseJson(text: string, firstLine = 1): Outcome<{ readonly json: unknown }, FormatIssueCode> {
  try {
    return { value: { json: JSON.parse(text) }, issues: [] };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  const { notFinite, error } = scanJson(text);
  if (error) {
    const { line, column } = lineAndColumn(text, error.offset, firstLine);
    const found = text.slice(error.offset, error.offset + EXCERPT_LENGTH).split(/[\r\n]/, 1)[0] ?? '';
    const isCutShort = UNFINISHED.test(text.slice(error.offset));
    const code = isCutShort ? 'json-cut-short' : 'json-syntax';
    const params = { line, column, found, expected: error.expected };
    return { value: null, issues: [formatIssue(code, {}, params)] };
  }
  const first = notFinite[0];
  if (!first) throw new Error('parseJson: JSON.parse refuses a text that scanJson takes for JSON.');
  const found = text.slice(first.start, first.end);
  const params = { ...lineAndColumn(text, first.start, firstLine), count: notFinite.length, found };
  return {
    value: { json: JSON.parse(withNulls(text, notFinite)) },
    issues: [formatIssue('json-not-finite', {}, params)],
  };
}
