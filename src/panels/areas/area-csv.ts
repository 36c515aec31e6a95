import type { Hectares } from '../../core/base/units.ts';
import { effectivePositionalError, effectivePrecision } from '../../core/catalogue/effective-precision.ts';
import { featureEntryOf } from '../../core/catalogue/layer-data.ts';
import { statusAt } from '../../core/catalogue/status-at.ts';
import { formatCsv } from '../../core/formats/csv-table.ts';
import type { AreaMethod } from '../../core/geometry/area-method.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';

const COLUMNS = [
  'id',
  'name',
  'method',
  'hectares',
  'likely_band_ha',
  'status',
  'as_of',
  'layer',
  'precision',
  'positional_error_m',
  'authority',
  'vintage',
  'licence',
  'layer_sha256',
] as const;

/** One area of one feature by one method; `null` is unknown. */
interface AreaOfFeature {
  readonly id: string;
  readonly name: string | null;
  readonly method: AreaMethod;
  readonly hectares: Hectares | null;
}

/**
 * Returns the areas of a layer as CSV: the columns of the command line's `areas` first, then on every row what is
 * needed to cite and to recompute the number. Hectares have 4 decimals; an empty cell is unknown.
 */
export function areaCsv(
  { entry }: EmbeddedLayer,
  areas: readonly AreaOfFeature[],
  bands: ReadonlyMap<string, Hectares | null>,
  date: string,
): string {
  const rows = areas.map(({ id, name, method, hectares }) => {
    const legal = featureEntryOf(entry, id);
    return [
      id,
      name,
      method,
      fixed(hectares),
      fixed(bands.get(id) ?? null),
      legal === null ? null : statusAt(legal, date),
      date,
      entry.id,
      effectivePrecision(entry, id),
      effectivePositionalError(entry, id),
      entry.authority,
      entry.vintage,
      entry.licence,
      entry.sha256,
    ];
  });
  return formatCsv(COLUMNS, rows);
}

function fixed(value: Hectares | null): string | null {
  return value === null ? null : value.toFixed(4);
}
