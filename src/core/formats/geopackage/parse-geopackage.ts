import type { Outcome } from '../../base/issue.ts';
import type { ParsedFeature } from '../../base/parsed-file.ts';
import { FeatureList } from '../feature-list.ts';
import type { RawFile, RawLayer, ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { Database } from '../sqlite/database.ts';
import type { Row } from '../sqlite/database.ts';
import { DamagedDatabase } from '../sqlite/sqlite-record.ts';
import { DamagedGeometry, UnknownKind } from '../unread-geometry.ts';
import { geopackageGeometry } from './geopackage-geometry.ts';
import { layersOf } from './layers.ts';
import type { GeopackageLayer } from './layers.ts';

const MOST_NAMES = 5;

/** The cells of a row but its geometry; bytes are left away. */
function propertiesOf(row: Row, geometryColumn: string): Readonly<Record<string, unknown>> {
  const kept = [...row].filter(([name, value]) => name !== geometryColumn && !(value instanceof Uint8Array));
  return Object.fromEntries(kept);
}

function addRow(row: Row, id: string, layer: GeopackageLayer, list: FeatureList): void {
  const cell = row.get(layer.geometryColumn) ?? null;
  try {
    if (cell !== null && !(cell instanceof Uint8Array)) throw new DamagedGeometry();
    const geometry = cell === null ? null : geopackageGeometry(cell);
    list.add(geometry, propertiesOf(row, layer.geometryColumn), id);
  } catch (failure) {
    if (failure instanceof UnknownKind) list.leaveOut('geometry-kind', { type: failure.kind }, id);
    else if (failure instanceof DamagedGeometry) list.leaveOut('geometry-damaged', {}, id);
    else throw failure;
  }
}

function addLayer(database: Database, layer: GeopackageLayer, isOnlyOne: boolean, list: FeatureList): void {
  const { table } = layer;
  const at = { path: table };
  const kind = database.kindOf(table);
  if (kind !== 'table') return list.say(kind === 'view' ? 'layer-view' : 'layer-damaged', at, { count: 0 });
  let count = 0;
  try {
    for (const { rowid, row } of database.rows(table)) {
      addRow(row, isOnlyOne ? String(rowid) : `${table}:${String(rowid)}`, layer, list);
      count += 1;
    }
  } catch (failure) {
    if (!(failure instanceof DamagedDatabase)) throw failure;
    list.say('layer-damaged', at, { count });
  }
}

/** Where the features of a layer stand among those of the file. */
interface Slice {
  readonly layer: GeopackageLayer;
  readonly start: number;
  readonly end: number;
}

function addLayers(database: Database, options: ReadOptions, list: FeatureList): readonly Slice[] {
  const layers = layersOf(database) ?? [];
  if (database.isJournaled) list.say('sqlite-open-elsewhere', {});
  if (layers.length === 0) {
    const names = database.names.slice(0, MOST_NAMES).join(', ');
    list.say('sqlite-not-geopackage', {}, { found: names === '' ? '–' : names });
  }
  return layers.map((layer) => {
    const start = list.count;
    if (layer.reference === null && options.crs === undefined) {
      list.say('reference-missing', { path: layer.table });
    }
    addLayer(database, layer, layers.length === 1, list);
    return { layer, start, end: list.count };
  });
}

function rawLayers(features: readonly ParsedFeature[], slices: readonly Slice[]): readonly RawLayer[] {
  return slices.map(({ layer, start, end }) => ({
    name: layer.table,
    features: features.slice(start, end),
    reference: layer.reference ?? undefined,
  }));
}

/**
 * Returns the features of all layers of a GeoPackage, each layer in the reference system that it declares. A feature is
 * identified by the number of its row; where there are several layers, by its layer too, as `chacras:12`. A layer or
 * feature that is damaged is left out with an issue.
 *
 * @see OGC 12-128r18, GeoPackage Encoding Standard.
 */
export function parseGeopackage(bytes: Uint8Array, options: ReadOptions): Outcome<RawFile, FormatIssueCode> {
  const list = new FeatureList(options);
  let slices: readonly Slice[] = [];
  try {
    slices = addLayers(new Database(bytes, options.decode), options, list);
  } catch (failure) {
    if (!(failure instanceof DamagedDatabase)) throw failure;
    list.say('sqlite-damaged', {});
  }
  const { value, issues } = list.finish();
  if (value === null) return { value, issues };
  return { value: { ...value, layers: rawLayers(value.features, slices) }, issues };
}
