import { formatCsv } from '../formats/csv-table.ts';
import type { PackageResults } from './package-results.ts';

const DECIMALS = 4;

function cell(hectares: number | null): string | null {
  return hectares === null ? null : hectares.toFixed(DECIMALS);
}

function provenance({ software, measuredAt }: PackageResults): readonly string[] {
  return [`${software.name} ${software.version}`, measuredAt];
}

/** Returns the areas of a package as CSV, one feature and method a row. */
export function areasCsv(results: PackageResults): string {
  const columns = ['boundary', 'feature', 'name', 'method', 'hectares', 'software', 'measured_at'];
  const rows = results.areas.map(({ boundary, feature, name, method, hectares }) => [
    ...[boundary, feature, name, method, cell(hectares)],
    ...provenance(results),
  ]);
  return formatCsv(columns, rows);
}

/** Returns the overlaps of a package with the layers of the catalogue as CSV, one pair a row. */
export function overlapsCsv(results: PackageResults): string {
  const own = ['boundary', 'feature', 'layer', 'layer_feature', 'layer_feature_name'];
  const columns = [...own, 'method', 'hectares', 'class', 'software', 'measured_at'];
  const rows = results.overlaps.map((row) => [
    ...[row.boundary, row.feature, row.layer, row.layerFeature, row.layerFeatureName],
    ...[row.method, cell(row.hectares), row.class],
    ...provenance(results),
  ]);
  return formatCsv(columns, rows);
}
