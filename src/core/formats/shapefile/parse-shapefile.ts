import type { Outcome } from '../../base/issue.ts';
import { referenceFromWkt } from '../../crs/reference-from-wkt.ts';
import { FeatureList } from '../feature-list.ts';
import type { NamedBytes, RawFile, ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { encodingQuestion } from '../encoding-question.ts';
import { rowsOfTable, tableEncoding } from './dbf-encoding.ts';
import { nestShapeRings } from './nest-shape-rings.ts';
import { readDbf } from './read-dbf.ts';
import type { TableRow } from './read-dbf.ts';
import { readShp } from './read-shp.ts';
import type { Shape } from './read-shp.ts';

type PartName = 'dbf' | 'prj' | 'cpg';

/** The file beside a `.shp` with its name and another ending, in any capitals. */
function partBeside(shp: Uint8Array, files: readonly NamedBytes[], ending: PartName): Uint8Array | null {
  const own =
    files
      .find(({ bytes }) => bytes === shp)
      ?.name.toLowerCase()
      .replace(/\.[^./]*$/, '') ?? '';
  const parts = files.filter(({ name }) => name.toLowerCase().endsWith(`.${ending}`));
  const named = parts.find(({ name }) => name.toLowerCase() === `${own}.${ending}`);
  return named?.bytes ?? null;
}

function geometryOf(shape: Extract<Shape, { readonly parts: unknown }>): unknown {
  const { parts } = shape;
  const [first = []] = parts;
  switch (shape.kind) {
    case 'point':
      return { type: 'Point', coordinates: first[0] };
    case 'points':
      return { type: 'MultiPoint', coordinates: first };
    case 'lines':
      return parts.length === 1
        ? { type: 'LineString', coordinates: first }
        : { type: 'MultiLineString', coordinates: parts };
    case 'rings': {
      const polygons = nestShapeRings(parts);
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
  }
}

function readTable(shp: Uint8Array, options: ReadOptions, list: FeatureList): readonly TableRow[] | null {
  const { companions = [], decode, encoding: asked } = options;
  const dbf = partBeside(shp, companions, 'dbf');
  if (dbf === null) {
    list.say('table-missing', {});
    return null;
  }
  const cpg = partBeside(shp, companions, 'cpg');
  const { encoding, isAssumed } = tableEncoding(dbf, decode, { asked, cpg: cpg && decode(cpg, 'utf-8') });
  const rows = readDbf(dbf, (bytes) => decode(bytes, encoding) ?? '');
  if (rows === null) list.say('table-damaged', {});
  else if (isAssumed) list.say('encoding-assumed', {}, encodingQuestion(rowsOfTable(dbf), decode));
  return rows;
}

function addShapes(shapes: readonly Shape[], rows: readonly TableRow[] | null, list: FeatureList): void {
  let deleted = 0;
  shapes.forEach((shape, index) => {
    const row = rows?.[index];
    if (row === null) deleted += 1;
    else if (shape.kind === 'damaged') list.leaveOut('shape-damaged', {});
    else if (shape.kind === 'unknown') list.leaveOut('shape-unknown', { type: shape.type });
    else list.add(shape.kind === 'none' ? null : geometryOf(shape), row ?? {});
  });
  if (deleted > 0) list.say('rows-deleted', {}, { count: deleted });
  if (rows !== null && rows.length !== shapes.length) {
    list.say('table-uneven', {}, { rows: rows.length, shapes: shapes.length });
  }
}

/**
 * Returns the shapes of a shapefile with the rows of its table, in the reference system that its `.prj` declares. The
 * other parts are looked for beside it by name.
 *
 * @see ESRI 1998, Shapefile Technical Description.
 */
export function parseShapefile(shp: Uint8Array, options: ReadOptions): Outcome<RawFile, FormatIssueCode> {
  const list = new FeatureList(options);
  const prj = partBeside(shp, options.companions ?? [], 'prj');
  const projection = prj && options.decode(prj, 'utf-8');
  if (projection !== null) list.refer(referenceFromWkt(projection));
  else if (options.crs === undefined) list.say('projection-missing', {});
  const { shapes, isCutShort } = readShp(shp);
  if (isCutShort) list.say('shapefile-cut-short', {}, { count: shapes.length });
  addShapes(shapes, readTable(shp, options, list), list);
  return list.finish();
}
