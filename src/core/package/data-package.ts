import * as v from 'valibot';
import type { PackageContent, PackageMaking } from './package-content.ts';
import { slug } from './slug.ts';

/** A file of a package as `datapackage.json` lists it. */
export interface Resource {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const makingSchema = v.object({
  created: v.string(),
  mosaico: v.object({
    software: v.strictObject({ name: v.string(), version: v.string() }),
    blurMetres: v.nullable(v.pipe(v.number(), v.minValue(0))),
    leftBehind: v.strictObject({ boundaries: count, notes: count, photos: count, walk: v.boolean() }),
  }),
});

/** By what programs know the kinds of files that a package may hold; files that came keep no kind of their own. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
};

function resourceOf({ path, bytes, sha256 }: Resource): object {
  const ending = path.split('.').at(-1) ?? '';
  const mediatype = MEDIA_TYPES[ending];
  const kind = mediatype === undefined ? {} : { format: ending, mediatype };
  return { name: slug(path), path, bytes, hash: `sha256:${sha256}`, ...kind };
}

/**
 * Returns the text of `datapackage.json`: what the package holds, whose layers it compares with and under which licence
 * they are. The person's own boundaries have no licence here, for nobody stated one.
 *
 * @see Frictionless Data, Data Package, v1.
 */
export function dataPackageText(
  { project, layers, making }: Pick<PackageContent, 'project' | 'layers' | 'making'>,
  resources: readonly Resource[],
): string {
  const { createdAt, ...others } = making;
  const document = {
    profile: 'data-package',
    name: slug(`mosaico-${project.title}`),
    title: project.title,
    created: createdAt,
    licenses: layers.map(({ entry }) => ({
      title: entry.licence,
      path: `catalogue/${entry.id}.json`,
    })),
    sources: layers.map(({ entry }) => ({
      title: `${entry.authority}, ${entry.vintage}. ${entry.attribution}`,
      path: `catalogue/${entry.id}.geojson`,
    })),
    resources: resources.map(resourceOf),
    mosaico: others,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Returns how a package was made, as its parsed `datapackage.json` says, or what is wrong with that. */
export function parseMaking(json: unknown): PackageMaking | v.BaseIssue<unknown> {
  const { success, output, issues } = v.safeParse(makingSchema, json);
  return success ? { createdAt: output.created, ...output.mosaico } : issues[0];
}
