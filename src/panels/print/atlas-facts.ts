import type { Feature } from 'geojson';
import type { ArealGeometry } from '../../core/base/areal.ts';
import { toHectares } from '../../core/base/units.ts';
import { effectiveDate } from '../../core/catalogue/effective-date.ts';
import { effectivePositionalError, effectivePrecision } from '../../core/catalogue/effective-precision.ts';
import { featureEntryOf, featureId } from '../../core/catalogue/layer-data.ts';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import { periodAt } from '../../core/catalogue/status-at.ts';
import { measureArea, methodsFor } from '../../core/geometry/area-method.ts';
import { likelyErrorBand } from '../../core/geometry/error-band.ts';
import type { SheetFact } from '../../core/paper/sheet/sheet-words.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatHectares, formatWithBand } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { propertyLabel, propertyText } from '../../i18n/property-text.ts';
import { renderMethod } from '../../i18n/render-reason.ts';
import { officialFigure } from '../feature/official-figure.ts';
import { vintageText } from '../parts/source-line.ts';

/** What an atlas says of a feature: a table beside its map, and a line of the index. */
export interface AtlasFacts {
  readonly facts: readonly SheetFact[];
  readonly kind: string;
  readonly status: string;
  readonly hectares: string;
}

/** What stands beside the map where the layer has it. */
const PROPERTIES = ['code', 'department', 'subregion'];

/** Status, with the day since when, and the instrument, at an ISO date. */
function statusOf(
  entry: LayerEntry,
  id: string,
  date: string,
  dictionary: Dictionary,
  language: Language,
): { readonly status: string; readonly facts: readonly SheetFact[] } {
  const feature = featureEntryOf(entry, id);
  const { atlas, feature: words } = dictionary.panels;
  if (feature === null) return { status: '', facts: [] };
  const period = periodAt(feature, date);
  if (period === null) {
    const status = dictionary.catalogue.status.none;
    return { status, facts: [{ term: atlas.status, text: status }] };
  }
  const status = dictionary.catalogue.status[period.status];
  const since = effectiveDate(period);
  const doubt = period.certainty === 'found' ? '' : ` (${words.unverified})`;
  const text =
    since === null ? status : fill(atlas.since, { status, date: formatDate(since, language) }, language);
  return {
    status,
    facts: [
      { term: atlas.status, text: text + doubt },
      ...(period.instrument === null ? [] : [{ term: words.instrument, text: period.instrument }]),
    ],
  };
}

/** Hectares by every method, with the band of the outline where it declares an error. */
function areasOf(
  geometry: ArealGeometry,
  error: number | null,
  dictionary: Dictionary,
  language: Language,
): { readonly hectares: string; readonly facts: readonly SheetFact[] } {
  const { atlas } = dictionary.panels;
  const band = error === null ? null : likelyErrorBand(geometry, error);
  const rows = methodsFor(geometry).map((method) => {
    const hectares = toHectares(measureArea(geometry, method));
    return { name: renderMethod(method, dictionary), area: formatWithBand(hectares, band, language) };
  });
  const [first, ...others] = rows.map(({ name, area }) => fill(atlas.band, { area, method: name }, language));
  return {
    hectares: rows[0]?.area ?? '',
    facts: [
      { term: atlas.area, text: first ?? '' },
      { term: atlas.otherMethods, text: others.join('\n') },
    ],
  };
}

/** Returns what an atlas says of a feature at an ISO date, `geometry` being its area or `null` where nobody drew it. */
export function atlasFacts(
  entry: LayerEntry,
  feature: Feature,
  geometry: ArealGeometry | null,
  date: string,
  dictionary: Dictionary,
  language: Language,
): AtlasFacts {
  const { atlas } = dictionary.panels;
  const id = featureId(feature);
  const { status, facts } = statusOf(entry, id, date, dictionary, language);
  const error = effectivePositionalError(entry, id);
  const areas = geometry && areasOf(geometry, error, dictionary, language);
  const official = officialFigure(entry, feature, dictionary.panels.feature, language);
  const category = featureEntryOf(entry, id)?.category ?? null;
  const properties = PROPERTIES.flatMap((key): readonly SheetFact[] => {
    const text = propertyText(key, feature.properties?.[key], dictionary, language);
    return text === null ? [] : [{ term: propertyLabel(key, dictionary), text }];
  });
  const name = dictionary.catalogue.precision[effectivePrecision(entry, id)];
  const department: unknown = feature.properties?.['department'];
  return {
    kind: category ?? (typeof department === 'string' ? department : ''),
    status,
    hectares: areas?.hectares ?? atlas.noGeometry,
    facts: [
      ...(category === null ? [] : [{ term: atlas.kind, text: category }]),
      ...properties,
      ...facts,
      ...(areas?.facts ?? []),
      ...(official === null
        ? []
        : [
            {
              term: atlas.official,
              text: `${formatHectares(official.hectares, language)}, ${official.label}`,
            },
          ]),
      {
        term: atlas.precision,
        text: error === null ? name : fill(dictionary.panels.acta.upTo, { precision: name, error }, language),
      },
      { term: atlas.source, text: `${entry.authority}, ${vintageText(entry, dictionary)}` },
    ],
  };
}
