import type { Document, Element, ParseError } from '@xmldom/xmldom';
import type { Outcome } from '../../base/issue.ts';
import type { DecodeText } from '../format.ts';
import { formatIssue } from '../format-issue.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { DEEPEST_ELEMENT } from '../limits.ts';
import { depthOf } from './elements.ts';

type XmlOutcome = Outcome<Element, FormatIssueCode>;

/** A document type with declarations of its own can name other files, and grow without end. */
const DECLARATIONS = /<!ENTITY|<!DOCTYPE[^<>]*\[/i;

function refused(code: FormatIssueCode, params: Readonly<Record<string, string | number>> = {}): XmlOutcome {
  return { value: null, issues: [formatIssue(code, {}, params)] };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** Text in the encoding that the file declares, else in UTF-8; where that is wrong, in windows-1252. */
function textOf(
  bytes: Uint8Array,
  decode: DecodeText,
): { readonly text: string; readonly isAssumed: boolean } {
  const declared = declaredEncoding(bytes) ?? 'utf-8';
  const text = decode(bytes, declared, true);
  if (text !== null) return { text, isAssumed: false };
  return { text: decode(bytes, 'windows-1252') ?? '', isAssumed: true };
}

function placeOf(failure: unknown): { readonly line: number; readonly column: number } {
  const locator: unknown = (failure as Partial<ParseError>).locator;
  const { lineNumber, columnNumber } = (locator ?? {}) as Readonly<Record<string, unknown>>;
  return { line: Number(lineNumber) || 1, column: Number(columnNumber) || 1 };
}

/**
 * Returns the root element of an XML file. A file that declares entities is refused before it is read: nothing is
 * fetched or expanded. Trouble is said with line and column.
 *
 * @see W3C, Extensible Markup Language 1.0, section 4.3.3, for the encoding.
 */
export async function parseXml(bytes: Uint8Array, decode: DecodeText): Promise<XmlOutcome> {
  const { text, isAssumed } = textOf(bytes, decode);
  if (DECLARATIONS.test(text)) return refused('xml-entities');
  const { DOMParser, onErrorStopParsing } = await import('@xmldom/xmldom');
  let document: Document;
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    document = parser.parseFromString(text.replace(/^\ufeff?\s*/, ''), 'text/xml');
  } catch (failure) {
    return refused('xml-syntax', placeOf(failure));
  }
  const root = document.documentElement;
  if (root === null) return refused('xml-syntax', { line: 1, column: 1 });
  if (depthOf(root) > DEEPEST_ELEMENT) return refused('xml-too-deep', { limit: DEEPEST_ELEMENT });
  return {
    value: root,
    issues: isAssumed ? [formatIssue('encoding-assumed', {}, { encoding: 'windows-1252' })] : [],
  };
}
