import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import { formatCsv } from '../../core/formats/csv-table.ts';
import type { ZoneAnswer } from '../../state/measure-zones.ts';
import type { ZoneQuestion } from '../../state/zone-question.ts';

const COLUMNS = [
  'part',
  'feature',
  'feature_name',
  'zone_layer',
  'zone',
  'zone_name',
  'hectares',
  'share_of_feature',
  'class',
  'gross_ha',
  'counted_twice_ha',
  'method',
  'as_of',
  'subject',
  'layers',
  'layers_sha256',
] as const;

type Cell = string | number | null;

/**
 * Returns areas by zone as CSV: a row for each feature, for each part of it in a zone, for what lies in none, and for the
 * whole of each zone; and on every row what is needed to cite and to recompute it. Shares are fractions.
 */
export function zoneCsv(answer: ZoneAnswer, question: ZoneQuestion, entries: readonly LayerEntry[]): string {
  const provenance = [
    question.method,
    question.date,
    question.subjectId,
    entries.map(({ id, authority, vintage }) => `${id}: ${authority}, ${vintage}`).join('; '),
    entries.map(({ id, sha256 }) => `${id} ${sha256}`).join('; '),
  ];
  const rows = [...featureRows(answer), ...totalRows(answer)];
  return formatCsv(
    COLUMNS,
    rows.map((row) => [...row, ...provenance]),
  );
}

function featureRows({ features }: ZoneAnswer): Cell[][] {
  return features.flatMap((feature) => {
    const names = [feature.id, feature.name];
    const whole = [...names, null, null, null, fixed(feature.hectares), fixed(1, 8), null, null, null];
    const parts = feature.parts.map((part) => [
      'part',
      ...names,
      part.layerId,
      part.zoneId,
      part.zoneName,
      fixed(part.hectares),
      fixed(part.share, 8),
      part.isBorder ? 'border' : 'overlap',
      null,
      null,
    ]);
    const outside = [null, null, null, fixed(feature.outside), fixed(feature.outsideShare, 8), null];
    return [['feature', ...whole], ...parts, ['outside', ...names, ...outside, null, null]];
  });
}

function totalRows({ totals }: ZoneAnswer): Cell[][] {
  return totals.map(({ layerId, zoneId, zoneName, net, gross, countedTwice }) => [
    ...['zone', null, null, layerId, zoneId, zoneName],
    fixed(net),
    null,
    null,
    fixed(gross),
    fixed(countedTwice),
  ]);
}

function fixed(value: number | null, digits = 4): string | null {
  return value === null ? null : value.toFixed(digits);
}
