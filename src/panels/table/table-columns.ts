import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { UNKNOWN } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Column } from '../parts/column.ts';
import { propertyLabel, propertyText } from '../../i18n/property-text.ts';
import type { FeatureRow } from './table-rows.ts';

/** What the first column says, or what is read on the page of the feature and would crowd the table. */
const LEFT_OUT: readonly string[] = [
  'name',
  'variants',
  'peopleMixed',
  'peopleCertainty',
  'federationCertainty',
  'certainty',
  'titleStatus',
  'coverageSource',
  'departmentCode',
  'districtCode',
  'provinceCode',
  'subregionNumber',
  'rank',
];

/** What people compare first stands beside the name. */
const FIRST: readonly string[] = ['legalHectares', 'mgn2025Hectares', 'evidenceClass'];

/**
 * Returns the columns of the table of a layer: the name, the legal status where features have one, each property that
 * any feature has, and whether the feature stands on the map.
 */
export function tableColumns(
  entry: LayerEntry,
  rows: readonly FeatureRow[],
  dictionary: Dictionary,
  language: Language,
): readonly Column<FeatureRow>[] {
  const { table, common } = dictionary.panels;
  const drawn = (row: FeatureRow): string =>
    row.isDrawn ? table.drawn[entry.geometry] : dictionary.catalogue.precision.none;
  const status = (row: FeatureRow): string => dictionary.catalogue.status[row.status ?? 'none'];
  const columns = [
    textColumn('name', common.name, (row) => row.name),
    ...propertyKeys(rows).map((key) => propertyColumn(key, rows, dictionary, language)),
    textColumn('drawn', table.geometry, drawn),
  ];
  return entry.features.length === 0
    ? columns
    : columns.toSpliced(1, 0, textColumn('status', table.status, status));
}

/** Returns all texts of a row, codes included, for looking words up. */
export function rowText(row: FeatureRow, dictionary: Dictionary, language: Language): string {
  const values = Object.entries(row.properties).map(([key, value]) =>
    propertyText(key, value, dictionary, language),
  );
  return [row.name, row.id, ...values.filter((value) => value !== null)].join(' \n ');
}

function propertyKeys(rows: readonly FeatureRow[]): readonly string[] {
  const keys = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
  const shown = [...keys].filter(
    (key) => !LEFT_OUT.includes(key) && rows.some(({ properties }) => hasValue(properties[key])),
  );
  return [...FIRST.filter((key) => keys.has(key)), ...shown.filter((key) => !FIRST.includes(key))];
}

function propertyColumn(
  key: string,
  rows: readonly FeatureRow[],
  dictionary: Dictionary,
  language: Language,
): Column<FeatureRow> {
  const isNumber = rows.every(
    ({ properties }) => !hasValue(properties[key]) || typeof properties[key] === 'number',
  );
  return {
    key,
    label: propertyLabel(key, dictionary),
    kind: isNumber ? 'number' : 'text',
    text: ({ properties }) => propertyText(key, properties[key], dictionary, language) ?? UNKNOWN,
    sortValue: ({ properties }) => {
      const value = properties[key];
      if (typeof value === 'number') return value;
      return propertyText(key, value, dictionary, language);
    },
  };
}

function textColumn(key: string, label: string, text: (row: FeatureRow) => string): Column<FeatureRow> {
  return { key, label, kind: 'text', text, sortValue: text };
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
