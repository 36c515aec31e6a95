import Papa from 'papaparse';
import type { Outcome } from '../../base/issue.ts';
import { ASSUMED_ENCODING, encodingQuestion } from '../encoding-question.ts';
import { FeatureList } from '../feature-list.ts';
import { headText } from '../first-bytes.ts';
import type { NumberStyle, RawFile, ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { NotWkt, parseWkt } from '../text/parse-wkt.ts';
import { CoordinateCells } from './coordinate-cells.ts';
import { declaredByTable, frameWords, zoneInWords, zoneOfText } from './declared-by-table.ts';
import type { Columns } from './header.ts';
import { separatorOf, tableLayout } from './table-layout.ts';
import type { TableLayout } from './table-layout.ts';

type Row = readonly string[];

/** A table, cut into rows, and where they begin. */
interface Table {
  readonly rows: readonly Row[];
  readonly layout: TableLayout;
}

const UTF_16_MARK = [0xff, 0xfe];

/** Characters of the title and the names of columns that are looked at for datum and zone. */
const MOST_WORDS = 4000;

function textOf(bytes: Uint8Array, { decode, encoding }: ReadOptions, list: FeatureList): string {
  if (encoding !== undefined) return decode(bytes, encoding) ?? '';
  if (bytes[0] === UTF_16_MARK[0] && bytes[1] === UTF_16_MARK[1]) return decode(bytes, 'utf-16le') ?? '';
  const unicode = decode(bytes, 'utf-8', true);
  if (unicode !== null) return unicode;
  list.say('encoding-assumed', {}, encodingQuestion(bytes, decode));
  return decode(bytes, ASSUMED_ENCODING) ?? '';
}

function tableOf(bytes: Uint8Array, options: ReadOptions, list: FeatureList): Table | null {
  const delimiter = separatorOf(headText(bytes));
  const text = textOf(bytes, options, list).replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiter ?? ';' });
  const layout = tableLayout(data);
  return layout === null ? null : { rows: data, layout };
}

function cellOf(row: Row, column: number | undefined): string {
  return column === undefined ? '' : (row[column] ?? '').trim();
}

/** The cells that are no coordinates, by the names of their columns. */
function propertiesOf(row: Row, names: Row): Readonly<Record<string, unknown>> {
  const filled = names.flatMap((name, column) =>
    name.trim() === '' ? [] : [[name.trim(), cellOf(row, column)]],
  );
  return Object.fromEntries(filled) as Readonly<Record<string, string>>;
}

function isBlank(row: Row): boolean {
  return row.every((cell) => cell.trim() === '');
}

function addWkt(row: Row, column: number, names: Row, line: number, list: FeatureList): void {
  const text = cellOf(row, column);
  const properties = propertiesOf(row, names.with(column, ''));
  try {
    const { geometries, srid } = parseWkt(text);
    if (srid !== null)
      list.refer(declaredByTable(`EPSG:${srid}`, null, null) ?? { kind: 'unknown', name: srid });
    const [geometry] = geometries;
    list.add(geometries.length === 1 ? geometry : { type: 'GeometryCollection', geometries }, properties);
  } catch (failure) {
    if (!(failure instanceof NotWkt)) throw failure;
    const found = text.slice(0, 24);
    list.leaveOut('csv-cell-unreadable', { row: line, column: cellOf(names, column), found });
  }
}

/** What the table says of its reference system: in its title and names, and in columns of their own. */
function refer({ rows, layout }: Table, cells: CoordinateCells, list: FeatureList): boolean {
  const { header, columns } = layout;
  const body = rows.slice(header + 1).filter((row) => !isBlank(row));
  const own = [...new Set(body.map((row) => frameWords(cellOf(row, columns.frame))))];
  const words = [...rows.slice(0, header + 1).flat(), ...own].join(' ').slice(0, MOST_WORDS);
  const northing = cells.firstNorthing ?? 0;
  const zones = [
    ...new Set(
      body.map((row) => zoneOfText(cellOf(row, columns.zone), cellOf(row, columns.hemisphere), northing)),
    ),
  ].filter((zone) => zone !== null);
  if (zones.length > 1) {
    list.say('csv-zones-mixed', {}, { found: zones.join(', ') });
    return false;
  }
  const zone = zones[0] ?? zoneInWords(words, northing);
  const reference = declaredByTable(words, zone, columns.x === undefined ? 'degree' : 'metre');
  if (reference !== null) list.refer(reference);
  return true;
}

function addPoints(table: Table, numbers: NumberStyle | undefined, list: FeatureList): void {
  const { rows, layout } = table;
  const names = rows[layout.header] ?? [];
  const cells = new CoordinateCells(rows, layout, numbers);
  if (cells.ambiguous !== null) return list.say('csv-numbers-ambiguous', {}, cells.ambiguous);
  if (!refer(table, cells, list)) return;
  rows.forEach((row, index) => {
    if (index <= layout.header || isBlank(row)) return;
    const position = cells.position(row);
    if ('column' in position) list.leaveOut('csv-cell-unreadable', { row: index + 1, ...position });
    else list.add({ type: 'Point', coordinates: [...position.numbers] }, propertiesOf(row, names));
  });
}

function addShapes({ rows, layout }: Table, wkt: NonNullable<Columns['wkt']>, list: FeatureList): void {
  const names = rows[layout.header] ?? [];
  rows.forEach((row, index) => {
    if (index > layout.header && !isBlank(row)) addWkt(row, wkt, names, index + 1, list);
  });
}

/**
 * Returns the rows of a table of coordinates as points in their order, or as the geometries of a column of WKT, in
 * degrees or metres as they stand there. Separator, names of columns and the way of writing numbers are found by the
 * content; numbers that could be either of two are asked about, with one of them.
 *
 * @see RFC 4180, with any of `;`, tab, `|` and `,` between cells.
 */
export function readCsv(bytes: Uint8Array, options: ReadOptions): Outcome<RawFile, FormatIssueCode> {
  const list = new FeatureList(options);
  const table = tableOf(bytes, options, list);
  if (table === null || table.rows.slice(table.layout.header + 1).every(isBlank)) {
    list.say('csv-empty', {});
    return list.finish();
  }
  const { x, lon, wkt } = table.layout.columns;
  if (wkt !== undefined && x === undefined && lon === undefined) addShapes(table, wkt, list);
  else addPoints(table, options.numbers, list);
  return list.finish();
}
