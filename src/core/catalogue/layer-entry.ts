import * as v from 'valibot';

const isoDate = v.pipe(v.string(), v.isoDate());
const nonEmpty = v.pipe(v.string(), v.nonEmpty());
const localized = v.strictObject({ es: nonEmpty, en: nonEmpty, pt: nonEmpty });

/** A day, or a year where no source says more. */
const isoDateOrYear = v.union([isoDate, v.pipe(v.string(), v.regex(/^\d{4}$/))]);

/** Whether a fact was looked up in its source, or is only likely. */
const certainty = v.picklist(['found', 'unsourced-likely', 'unsourced-uncertain']);

const precision = v.picklist(['official', 'outline', 'point', 'none']);

/**
 * One period in the legal life of a feature. It lasts from `decreeDate`, else `publishedDate`, else `from`, until the
 * next period begins; a period without any date began before everything that is known.
 */
const statusPeriod = v.strictObject({
  status: v.picklist(['proposed', 'established']),
  /** When it began where no instrument says so: a day, or a year, which is read as its first day. */
  from: v.nullable(isoDateOrYear),
  decreeDate: v.nullable(isoDate),
  publishedDate: v.nullable(isoDate),
  instrument: v.nullable(nonEmpty),
  certainty,
  source: nonEmpty,
});

/** An area that an authority published, with the method that reproduces it where one is known. */
const officialArea = v.strictObject({
  hectares: v.pipe(v.number(), v.minValue(0)),
  method: v.nullable(v.pipe(v.string(), v.regex(/^utm:\d{1,2}[NS]$/))),
  instrument: v.nullable(nonEmpty),
  certainty,
  source: nonEmpty,
});

const featureEntry = v.strictObject({
  id: nonEmpty,
  name: nonEmpty,
  /** Other names under which people search for it. */
  alsoKnownAs: v.array(nonEmpty),
  category: v.nullable(nonEmpty),
  group: v.picklist(['mosaic', 'context']),
  /** Where it differs from the layer's. */
  precision: v.optional(precision),
  positionalErrorMetres: v.optional(v.pipe(v.number(), v.minValue(0))),
  officialArea: v.nullable(officialArea),
  status: v.pipe(v.array(statusPeriod), v.minLength(1)),
  note: v.nullable(localized),
  source: nonEmpty,
});

/** The schema of `geodata/catalogue/<layer>.json`: where a layer comes from and how far it can be trusted. */
export const layerEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  theme: v.picklist([
    'protected-areas',
    'communities',
    'pdet',
    'administrative',
    'hydrography',
    'border',
    'basemap',
  ]),
  geometry: v.picklist(['areas', 'lines', 'points', 'table']),
  title: localized,
  description: localized,
  /** Path of the built layer below `geodata/`. */
  file: nonEmpty,
  /** What the recipe reads: paths below `geodata/`, or `npm:<package>/<file>` for a file of an installed package. */
  sources: v.pipe(v.array(nonEmpty), v.minLength(1)),
  authority: nonEmpty,
  /** Year or date of the data, as its authority states it. */
  vintage: nonEmpty,
  licence: nonEmpty,
  attribution: nonEmpty,
  positionalErrorMetres: v.nullable(v.pipe(v.number(), v.minValue(0))),
  precision,
  crs: v.literal('EPSG:4326'),
  /** Of the built layer file. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Number of features, with and without geometry. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Features with a legal life of their own; other layers hold what is known in the properties of their features. */
  features: v.array(featureEntry),
});

export type LayerEntry = v.InferOutput<typeof layerEntrySchema>;
export type FeatureEntry = v.InferOutput<typeof featureEntry>;
export type StatusPeriod = v.InferOutput<typeof statusPeriod>;
export type Precision = v.InferOutput<typeof precision>;
export type LegalStatus = StatusPeriod['status'];
