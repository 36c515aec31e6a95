import type { Geometry, Position } from 'geojson';
import { escapedXml } from '../formats/xml/escaped-xml.ts';
import { decimalText } from './decimal-text.ts';
import type { FeatureTable, TableColumn, TableRow } from './feature-table.ts';
import { geometryParts } from './geometry-parts.ts';
import { labelColumn } from './label-column.ts';
import type { XmlTexts } from './xml-texts.ts';

const SCHEMA = 'columns';
const LARGEST_INT = 2 ** 31;

/** Lines two pixels wide and areas that the ground is seen through. */
const STYLE =
  '<Style id="plain"><LineStyle><color>ff3c6e14</color><width>2</width></LineStyle>' +
  '<PolyStyle><color>403c6e14</color></PolyStyle></Style>\n';

function coordinates(positions: readonly Position[]): string {
  const tuples = positions.map((position) => position.map(decimalText).join(','));
  return `<coordinates>${tuples.join(' ')}</coordinates>`;
}

function ring(positions: readonly Position[]): string {
  return `<LinearRing>${coordinates(positions)}</LinearRing>`;
}

function polygonText([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('');
  return `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner}</Polygon>`;
}

function geometryText(geometry: Geometry | null): string {
  const { points, lines, polygons } = geometryParts(geometry);
  const parts = [
    ...points.map((point) => `<Point>${coordinates([point])}</Point>`),
    ...lines.map((line) => `<LineString><tessellate>1</tessellate>${coordinates(line)}</LineString>`),
    ...polygons.map(polygonText),
  ];
  return parts.length > 1 ? `<MultiGeometry>${parts.join('')}</MultiGeometry>` : parts.join('');
}

/** Whole numbers of KML have 32 bits; those beyond are numbers without a fraction. */
function typeOf({ type }: TableColumn, at: number, rows: readonly TableRow[]): string {
  if (type === 'boolean') return 'bool';
  if (type === 'number') return 'double';
  if (type !== 'integer') return 'string';
  return rows.every(({ cells }) => Math.abs(Number(cells[at] ?? 0)) < LARGEST_INT) ? 'int' : 'double';
}

/**
 * Returns a table as a KML document of one placemark a row, with all known cells as typed data and the column that names
 * rows as the name. Unknown cells are left away.
 *
 * @see OGC 12-007r2, KML 2.3, sections 9 and 10.
 */
export function kmlText({ title, columns, rows }: FeatureTable, texts: XmlTexts): string {
  const label = labelColumn(columns);
  const fields = columns.map((column, at) => {
    const displayed = `<displayName>${texts.cell(column.title)}</displayName>`;
    return `<SimpleField name="${texts.cell(column.name)}" type="${typeOf(column, at, rows)}">${displayed}</SimpleField>\n`;
  });
  const placemark = ({ geometry, cells }: TableRow): string => {
    const data = cells.map((cell, at) =>
      cell === null
        ? ''
        : `<SimpleData name="${texts.cell(columns[at]?.name ?? '')}">${texts.cell(cell)}</SimpleData>`,
    );
    const name = cells[label] ?? null;
    const named = name === null ? '' : `<name>${escapedXml(String(name))}</name>`;
    const extended = `<ExtendedData><SchemaData schemaUrl="#${SCHEMA}">${data.join('')}</SchemaData></ExtendedData>`;
    return `<Placemark>${named}<styleUrl>#plain</styleUrl>${extended}${geometryText(geometry)}</Placemark>\n`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n',
    `<name>${texts.cell(title)}</name>\n${STYLE}`,
    `<Schema name="${SCHEMA}" id="${SCHEMA}">\n${fields.join('')}</Schema>\n`,
    ...rows.map(placemark),
    '</Document>\n</kml>\n',
  ].join('');
}
