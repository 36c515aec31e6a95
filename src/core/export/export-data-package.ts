import * as v from 'valibot';
import { slug } from '../package/slug.ts';
import type { TableColumn } from '../writing/feature-table.ts';
import { exportCommand } from './export-command.ts';
import type { ExportContent } from './export-content.ts';

/** The newest form of an export that this program writes and reads. */
export const EXPORT_VERSION = 1;

/** A file of the package. */
export interface ExportResource {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

const FIELD_TYPES = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  md: 'text/markdown',
};

/** How the tables of text are written, for programs that read them by this description. */
const DIALECTS: Readonly<Record<string, object>> = {
  csv: { delimiter: ',', lineTerminator: '\r\n', header: true },
  'csv-es': { delimiter: ';', lineTerminator: '\r\n', header: true },
};

/** How spreadsheets in Spanish write what is written otherwise elsewhere. */
const SPANISH: Partial<Record<TableColumn['type'], object>> = {
  number: { decimalChar: ',' },
  boolean: { trueValues: ['sí'], falseValues: ['no'] },
};

function fieldOf({ name, title, type, unit }: TableColumn, format: string): object {
  const writing = format === 'csv-es' ? SPANISH[type] : {};
  return { name, title, type: FIELD_TYPES[type], ...(unit === null ? {} : { unit }), ...writing };
}

function resourceOf({ path, bytes, sha256 }: ExportResource, content: ExportContent): object {
  const { results, files, columns, mediaType } = content;
  const { format } = results.request;
  const base = { name: slug(path.replaceAll('/', '-')), path, bytes, hash: `sha256:${sha256}` };
  const ending = path.split('.').at(-1) ?? '';
  const isData = path.startsWith('data/');
  if (!isData || files.length > 1) {
    const known = MEDIA_TYPES[ending];
    return known === undefined ? base : { ...base, format: ending, mediatype: known };
  }
  const dialect = DIALECTS[format];
  const fields = columns.map((column) => fieldOf(column, format));
  return {
    ...(dialect === undefined ? {} : { profile: 'tabular-data-resource' }),
    ...base,
    title: results.title,
    format: ending,
    mediatype: mediaType,
    encoding: 'utf-8',
    ...(dialect === undefined ? {} : { dialect }),
    schema: { fields, missingValues: [''] },
  };
}

/**
 * Returns the text of `datapackage.json`: resources with their hash, the columns of the data with their units, sources
 * with authority, vintage, licence and hash, the method, the program, and the command that makes it again.
 *
 * @see Frictionless Data, Data Package and Tabular Data Resource, v1.
 */
export function exportDataPackageText(content: ExportContent, resources: readonly ExportResource[]): string {
  const { results, sources, createdOn } = content;
  const { request, software, name, title } = results;
  const descriptions = sources.map(({ description }) => description);
  const document = {
    profile: 'data-package',
    name,
    title,
    created: `${createdOn}T00:00:00Z`,
    licenses: descriptions.map(({ licence, title: own }) => ({
      title: licence === null ? own[request.language] : `${own[request.language]}: ${licence}`,
      path: 'LICENSES.md',
    })),
    sources: descriptions.map(({ id, authority, vintage, attribution, file }) => ({
      title: [authority, vintage, attribution].filter((part) => part !== null).join('. ') || file,
      path: `sources/${id}.geojson`,
    })),
    resources: resources.map((resource) => resourceOf(resource, content)),
    mosaico: {
      kind: 'export',
      version: EXPORT_VERSION,
      software,
      method: request.method,
      asOf: request.asOf,
      command: exportCommand(request, descriptions, `${name}.zip`),
      request,
      sources: descriptions.map(({ id, authority, vintage, licence, attribution, sha256, ...others }) => ({
        ...{ id, authority, vintage, licence, attribution, sha256 },
        precision: others.precision,
        positionalErrorMetres: others.positionalErrorMetres,
      })),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const versionSchema = v.object({
  mosaico: v.object({ kind: v.literal('export'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
});

/** Returns the version of the form of an export, as its parsed `datapackage.json` states it; `null` for anything else. */
export function exportVersion(json: unknown): number | null {
  const { success, output } = v.safeParse(versionSchema, json);
  return success ? output.mosaico.version : null;
}
