import type { Position } from 'geojson';
import * as v from 'valibot';
import { claimSchema } from '../figures/figure-check.ts';
import type { FileChoices, ReadingChoices } from '../formats/format.ts';
import type { Project } from './project.ts';

const identifier = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(100_000));
const time = v.pipe(v.string(), v.isoTimestamp());
const finite = v.pipe(v.number(), v.finite());
const notNegative = v.pipe(finite, v.minValue(0));
const longitude = v.pipe(finite, v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(finite, v.minValue(-90), v.maxValue(90));

const keptFile = v.strictObject({
  name: text,
  bytes: v.pipe(notNegative, v.integer()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const fileChoiceFields = {
  crs: v.optional(identifier),
  encoding: v.optional(identifier),
} satisfies Record<keyof FileChoices, v.GenericSchema>;

/** Named one by one: a choice that nobody reads here would be kept, and not heeded. */
const choiceFields = {
  ...fileChoiceFields,
  as: v.optional(v.picklist(['as-is', 'boundary'])),
  numbers: v.optional(v.picklist(['es-PE', 'es-CO', 'en'])),
  byFile: v.optional(v.record(text, v.strictObject(fileChoiceFields))),
} satisfies Record<keyof ReadingChoices, v.GenericSchema>;

const boundaryFields = {
  id: identifier,
  name: v.nullable(text),
  stated: v.nullable(v.strictObject({ hectares: notNegative, citation: text })),
  isPrivate: v.boolean(),
};

const importedBoundary = v.strictObject({
  ...boundaryFields,
  kind: v.literal('import'),
  files: v.pipe(v.array(keptFile), v.minLength(1)),
  importedAt: time,
  choices: v.strictObject(choiceFields),
  repaired: v.array(v.string()),
});

/** One check for each vertex instead of a schema for each number: a drawing has thousands. */
const position = v.custom<Position>(
  (value) =>
    Array.isArray(value) &&
    value.length >= 2 &&
    value.length <= 4 &&
    value.every((number) => Number.isFinite(number)) &&
    Math.abs(value[0] as number) <= 180 &&
    Math.abs(value[1] as number) <= 90,
  '[longitude, latitude]',
);

const drawnBoundary = v.strictObject({
  ...boundaryFields,
  kind: v.literal('drawing'),
  made: v.picklist(['drawn', 'walked', 'edited']),
  polygons: v.array(v.array(v.array(position))),
  positionalErrorMetres: v.nullable(notNegative),
  madeAt: time,
});

const note = v.strictObject({
  id: identifier,
  text,
  position: v.nullable(v.tuple([longitude, latitude])),
  accuracyMetres: v.nullable(notNegative),
  writtenAt: time,
  photos: v.array(keptFile),
  isPrivate: v.boolean(),
});

const figure = v.strictObject({
  id: identifier,
  wording: text,
  text: v.pipe(text, v.nonEmpty()),
  asOf: v.nullable(v.pipe(v.string(), v.isoDate())),
  citation: text,
  claim: claimSchema,
  addedAt: time,
});

const walkPoint = v.strictObject({
  lon: longitude,
  lat: latitude,
  accuracyMetres: notNegative,
  at: time,
});

/** The parts of a project that its history holds too. */
export const projectParts = {
  title: v.pipe(text, v.nonEmpty()),
  boundaries: v.array(v.variant('kind', [importedBoundary, drawnBoundary])),
  activeId: v.nullable(identifier),
  notes: v.array(note),
  walk: v.nullable(v.strictObject({ startedAt: time, points: v.array(walkPoint), isPaused: v.boolean() })),
  figures: v.optional(v.array(figure)),
};

/** The schema of a project as it is stored and handed on. */
export const projectSchema = v.strictObject({
  id: identifier,
  createdAt: time,
  ...projectParts,
}) satisfies v.GenericSchema<unknown, Project>;
