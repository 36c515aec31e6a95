import type { Outcome } from '../../base/issue.ts';
import { referenceOfCode } from '../../crs/reference-of-code.ts';
import type { DeclaredReference } from '../../crs/declared-reference.ts';
import { FeatureList } from '../feature-list.ts';
import type { RawFile, ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { UnknownKind } from '../unread-geometry.ts';
import { flatGeometry } from './flat-geometry.ts';
import { columnsOf, propertiesOf } from './flat-properties.ts';
import type { FlatColumn } from './flat-properties.ts';
import { FlatTable, OutOfBounds } from './flat-table.ts';

const MAGIC_LENGTH = 8;
const SIZE_LENGTH = 4;
const INDEX_NODE_LENGTH = 40;
/** An empty table with the way to it: where less stands, the way from feature to feature is lost. */
const SHORTEST_FEATURE = 12;
const USUAL_NODE_SIZE = 16;

const HEADER = { kind: 2, columns: 7, count: 8, nodeSize: 9, reference: 10 };
const REFERENCE = { authority: 0, code: 1, wkt: 4 };
const FEATURE = { geometry: 0, properties: 1, columns: 2 };

type Text = (bytes: Uint8Array) => string;

interface Header {
  readonly kind: number;
  readonly columns: readonly FlatColumn[];
  readonly reference: DeclaredReference | null;
  /** Number of features, 0 where the writer did not know. */
  readonly count: number;
  /** Where the first feature stands. */
  readonly features: number;
}

/** Bytes of the index, a tree of which each node holds `nodeSize` others. */
function indexLength(count: number, nodeSize: number): number {
  if (nodeSize < 2 || count === 0) return 0;
  let [level, nodes] = [count, count];
  while (level > 1) {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  }
  return Math.max(nodes, 2) * INDEX_NODE_LENGTH;
}

function part(bytes: Uint8Array, start: number, length: number): DataView {
  if (start + length > bytes.length) throw new OutOfBounds();
  return new DataView(bytes.buffer, bytes.byteOffset + start, length);
}

function referenceOf(table: FlatTable | null, text: Text): DeclaredReference | null {
  const textAt = (field: number): string | null => {
    const bytes = table?.bytes(field) ?? null;
    return bytes === null || bytes.length === 0 ? null : text(bytes);
  };
  const code = table?.integer(REFERENCE.code) ?? null;
  // EPSG where the file names a code and no authority.
  const authority = textAt(REFERENCE.authority) ?? (code ? 'EPSG' : null);
  return referenceOfCode({ authority, code, wkt: textAt(REFERENCE.wkt) });
}

function headerOf(bytes: Uint8Array, text: Text): Header {
  const length = part(bytes, MAGIC_LENGTH, SIZE_LENGTH).getUint32(0, true);
  const table = FlatTable.root(part(bytes, MAGIC_LENGTH + SIZE_LENGTH, length));
  const count = table.long(HEADER.count) ?? 0;
  const index = indexLength(count, table.short(HEADER.nodeSize) ?? USUAL_NODE_SIZE);
  return {
    kind: table.byte(HEADER.kind) ?? 0,
    columns: columnsOf(table, HEADER.columns, text),
    reference: referenceOf(table.table(HEADER.reference), text),
    count,
    features: MAGIC_LENGTH + SIZE_LENGTH + length + index,
  };
}

function addFeature(view: DataView, header: Header, text: Text, list: FeatureList): void {
  try {
    const table = FlatTable.root(view);
    const own = columnsOf(table, FEATURE.columns, text);
    const properties = table.bytes(FEATURE.properties);
    const columns = own.length > 0 ? own : header.columns;
    const geometry = table.table(FEATURE.geometry);
    const placed = geometry === null ? null : flatGeometry(geometry, header.kind);
    list.add(placed, properties === null ? {} : propertiesOf(properties, columns, text));
  } catch (failure) {
    if (failure instanceof UnknownKind) return list.leaveOut('geometry-kind', { type: failure.kind });
    if (!(failure instanceof OutOfBounds)) throw failure;
    list.leaveOut('geometry-damaged', {});
  }
}

/** Adds the features one after another, and returns whether the last is whole. */
function addFeatures(bytes: Uint8Array, header: Header, text: Text, list: FeatureList): boolean {
  let at = header.features;
  let count = 0;
  while (at + SIZE_LENGTH <= bytes.length) {
    const length = part(bytes, at, SIZE_LENGTH).getUint32(0, true);
    const start = at + SIZE_LENGTH;
    if (length < SHORTEST_FEATURE || start + length > bytes.length) return false;
    addFeature(part(bytes, start, length), header, text, list);
    at = start + length;
    count += 1;
  }
  return at === bytes.length && (header.count === 0 || header.count === count);
}

/**
 * Returns the features of a FlatGeobuf file in the order of the file, in the reference system that it
 * declares. Its index is passed over. A feature that is damaged is left out with an
 * issue. Features have no ids of their own.
 *
 * @see Harrtell et al. 2020, FlatGeobuf specification, version 3.
 */
export function parseFlatgeobuf(bytes: Uint8Array, options: ReadOptions): Outcome<RawFile, FormatIssueCode> {
  const list = new FeatureList(options);
  const text: Text = (some) => options.decode(some, 'utf-8') ?? '';
  let header: Header;
  try {
    header = headerOf(bytes, text);
  } catch (failure) {
    if (!(failure instanceof OutOfBounds)) throw failure;
    list.say('flatgeobuf-damaged', {});
    return list.finish();
  }
  if (header.reference !== null) list.refer(header.reference);
  else if (options.crs === undefined) list.say('reference-missing', {});
  if (!addFeatures(bytes, header, text, list)) {
    list.say('flatgeobuf-cut-short', {}, { count: header.count });
  }
  return list.finish();
}
