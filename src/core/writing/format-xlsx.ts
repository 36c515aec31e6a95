import { strToU8 } from 'fflate';
import type { FeatureTable } from './feature-table.ts';
import { positionsAsColumns } from './positions-as-columns.ts';
import type { WritingOptions, WrittenTable } from './table-writer.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';
import { writtenBytes } from './written-text.ts';
import { XmlTexts } from './xml-texts.ts';
import { LONGEST_CELL, sheetText } from './xlsx/sheet-text.ts';
import type { Sheet } from './xlsx/sheet-text.ts';
import { workbookParts } from './xlsx/workbook-parts.ts';
import { zipFiles } from './zip-files.ts';

const METHODS = 'métodos';

function cutTexts({ columns, rows }: FeatureTable): readonly WritingIssue[] {
  return columns.flatMap(({ name }, at) => {
    const count = rows.filter(({ cells }) => String(cells[at] ?? '').length > LONGEST_CELL).length;
    return count === 0 ? [] : [writingIssue('writing-text-cut', { count, limit: LONGEST_CELL }, name)];
  });
}

/**
 * Returns a table as a workbook of one sheet, with a second on methods where rows of it are given: numbers are numbers,
 * days are days, unknown cells are empty, and a text is never a formula. Points are two columns, other geometries left
 * out.
 *
 * @see ECMA-376, Office Open XML.
 */
export function formatXlsxTable(given: FeatureTable, options: WritingOptions): WrittenTable {
  const { table, issues } = positionsAsColumns(given);
  const { methods = [], methodsTitle = METHODS } = options;
  const headings = table.columns.map(({ name }) => name);
  const data: Sheet = {
    rows: [headings, ...table.rows.map(({ cells }) => cells)],
    types: table.columns.map(({ type }) => type),
  };
  const sheets = methods.length === 0 ? [data] : [data, { rows: methods, types: [] }];
  const texts = new XmlTexts();
  const parts = new Map(workbookParts([table.name, methodsTitle].slice(0, sheets.length), texts));
  sheets.forEach((sheet, index) =>
    parts.set(`xl/worksheets/sheet${String(index + 1)}.xml`, sheetText(sheet, texts)),
  );
  const packed = zipFiles(new Map([...parts].map(([path, text]) => [path, strToU8(text)])));
  return writtenBytes(table, 'xlsx', packed, [...issues, ...cutTexts(table), ...texts.issues]);
}
