import type { Feature } from 'geojson';
import type { Cell, ColumnType, TableColumn } from '../writing/feature-table.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The units that names of properties end with. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(hectares|_ha)$/i, 'ha'],
  [/(km2|_sqkm)$/i, 'km²'],
  [/(metres|_m)$/i, 'm'],
  [/(percent|_pct)$/i, '%'],
];

/** Properties that have a column of their own. */
const OWN = new Set(['name']);

function typeOf(value: unknown): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number' && Number.isFinite(value))
    return Number.isSafeInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' && DATE.test(value) ? 'date' : 'text';
}

/** The narrowest type that holds all of them. */
function commonType(values: readonly unknown[]): ColumnType {
  const types = new Set(values.map(typeOf));
  const [only = 'text'] = types;
  if (types.size <= 1) return only;
  return [...types].every((type) => type === 'integer' || type === 'number') ? 'number' : 'text';
}

function cellOf(value: unknown, type: ColumnType): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (type !== 'text') return value as Cell;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The properties of the features of a source as columns: what they are, and their cells by feature. */
export interface SourceColumns {
  readonly columns: readonly TableColumn[];
  readonly cellsOf: (feature: Feature) => readonly Cell[];
}

/**
 * Returns the properties of features as columns, in the order in which they first stand, with the unit that their name
 * says. A name that is `taken` gets `source_` in front; texts stand for lists and objects.
 */
export function sourceColumns(features: readonly Feature[], taken: ReadonlySet<string>): SourceColumns {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  const found = keys
    .filter((key) => !OWN.has(key))
    .map((key) => {
      const values = features.map(({ properties }) => properties?.[key] as unknown);
      const type = commonType(values.filter((value) => value !== null && value !== undefined));
      const name = lower.has(key.toLowerCase()) ? `source_${key}` : key;
      const unit =
        type === 'integer' || type === 'number' ? (UNITS.find(([end]) => end.test(key))?.[1] ?? null) : null;
      return { key, type, column: { name, title: key, type, unit } };
    });
  return {
    columns: found.map(({ column }) => column),
    cellsOf: ({ properties }) => found.map(({ key, type }) => cellOf(properties?.[key], type)),
  };
}
