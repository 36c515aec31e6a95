import { escapedXml, isXmlText } from '../formats/xml/escaped-xml.ts';
import type { Cell } from './feature-table.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';

/** Makes texts fit for XML, and counts those that had to be changed for it. */
export class XmlTexts {
  #replaced = 0;

  /** Returns a cell as it stands between tags, yes and no as 1 and 0, which all readers take; `null` has no text. */
  cell(cell: Exclude<Cell, null>): string {
    if (typeof cell === 'string' && !isXmlText(cell)) this.#replaced += 1;
    return escapedXml(String(typeof cell === 'boolean' ? Number(cell) : cell));
  }

  get issues(): readonly WritingIssue[] {
    return this.#replaced === 0 ? [] : [writingIssue('writing-text-replaced', { count: this.#replaced })];
  }
}
