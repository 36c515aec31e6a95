import type { Position } from 'geojson';
import { escapedXml } from '../formats/xml/escaped-xml.ts';
import { decimalText } from './decimal-text.ts';
import type { Cell, FeatureTable } from './feature-table.ts';
import { geometryParts } from './geometry-parts.ts';
import type { GeometryParts } from './geometry-parts.ts';
import { labelColumn } from './label-column.ts';
import type { WrittenTable } from './table-writer.ts';
import { withUniqueNames } from './unique-names.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';
import { writtenText } from './written-text.ts';
import { XmlTexts } from './xml-texts.ts';

const OPENING =
  '<?xml version="1.0" encoding="UTF-8"?>\n<gpx xmlns="http://www.topografix.com/GPX/1/1" ' +
  'xmlns:mosaico="urn:mosaico:columns" version="1.1" creator="Mosaico">\n';

/** A row as GPX holds it: a waypoint for each of its points, a track for its lines and rings. */
interface GpxRow {
  readonly waypoints: readonly Position[];
  readonly segments: readonly (readonly Position[])[];
  readonly name: string;
  readonly description: string;
  readonly extensions: string;
}

function place([lon = 0, lat = 0]: Position): string {
  return `lat="${decimalText(lat)}" lon="${decimalText(lon)}"`;
}

function waypoints({ waypoints: points, name, description, extensions }: GpxRow): string {
  return points.map((point) => `<wpt ${place(point)}>${name}${description}${extensions}</wpt>\n`).join('');
}

function track({ segments, name, description, extensions }: GpxRow): string {
  if (segments.length === 0) return '';
  const walked = segments.map((segment) => {
    const points = segment.map((point) => `<trkpt ${place(point)}/>`);
    return `<trkseg>${points.join('')}</trkseg>`;
  });
  return `<trk>${name}${description}${extensions}${walked.join('')}</trk>\n`;
}

/** The name of an element: letters, digits and what else XML allows there. */
function elementName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{Mn}\p{Nd}_.-]/gu, '_');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

function rowsOf({ columns, rows }: FeatureTable, texts: XmlTexts): GpxRow[] {
  const label = labelColumn(columns);
  const element = (cell: Cell, tag: string): string =>
    cell === null ? '' : `<${tag}>${escapedXml(String(cell))}</${tag}>`;
  const counted = (cell: Cell, tag: string): string =>
    cell === null ? '' : `<${tag}>${texts.cell(cell)}</${tag}>`;
  return rows.map(({ geometry, cells }) => {
    const { points, lines, polygons }: GeometryParts = geometryParts(geometry);
    const told = columns.flatMap(({ title, unit }, at) => {
      const cell = cells[at] ?? null;
      return cell === null || at === label
        ? []
        : [`${title}: ${String(cell)}${unit === null ? '' : ` ${unit}`}`];
    });
    const kept = cells.map((cell, at) => counted(cell, `mosaico:${columns[at]?.name ?? ''}`)).join('');
    return {
      waypoints: points,
      segments: [...lines, ...polygons.flat()],
      name: element(cells[label] ?? null, 'name'),
      description: element(told.length === 0 ? null : told.join('\n'), 'desc'),
      extensions: kept === '' ? '' : `<extensions>${kept}</extensions>`,
    };
  });
}

function issuesOf(rows: readonly GpxRow[]): readonly WritingIssue[] {
  const places = rows.map((row) => row.waypoints.length + Math.min(row.segments.length, 1));
  const nowhere = places.filter((count) => count === 0).length;
  const apart = places.filter((count) => count > 1);
  const total = apart.reduce((sum, count) => sum + count, 0);
  return [
    ...(nowhere === 0 ? [] : [writingIssue('writing-without-geometry', { count: nowhere })]),
    ...(apart.length === 0
      ? []
      : [writingIssue('writing-parts-apart', { count: apart.length, places: total })]),
  ];
}

/**
 * Returns a table as GPX 1.1: points as waypoints, lines and the rings of areas as tracks of as many segments, all known
 * cells in words as the description and one by one as extensions. Rows that are nowhere are left out.
 *
 * @see TopoGrafix 2004, GPX 1.1 Schema Documentation, wptType, trkType and extensionsType.
 */
export function formatGpxTable(given: FeatureTable): WrittenTable {
  const texts = new XmlTexts();
  const { table, issues } = withUniqueNames(given, { allowed: elementName });
  const rows = rowsOf(table, texts);
  const text = [
    `${OPENING}<metadata><name>${texts.cell(table.title)}</name></metadata>\n`,
    ...rows.map(waypoints),
    ...rows.map(track),
    '</gpx>\n',
  ].join('');
  return writtenText(table, 'gpx', text, [...issues, ...issuesOf(rows), ...texts.issues]);
}
