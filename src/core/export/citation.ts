import type { ExportResults } from './export-results.ts';
import type { SourceDescription } from './export-source.ts';

/** What a citation says beside the sources. */
export interface Cited {
  readonly results: ExportResults;
  readonly sources: readonly SourceDescription[];
  /** ISO day on which the export was made. */
  readonly createdOn: string;
  /** SHA-256 of `results/results.json`. */
  readonly resultsSha256: string;
}

/** YAML reads what JSON writes between quotes. */
function text(value: string): string {
  return JSON.stringify(value);
}

/** The year that a vintage begins with, where it does. */
function yearOf(vintage: string | null): string | null {
  return /^\d{4}(?!\d)/.exec(vintage ?? '')?.[0] ?? null;
}

function reference(source: SourceDescription, language: 'es' | 'en' | 'pt'): readonly string[] {
  const { authority, vintage, licence, attribution, sha256, title, file } = source;
  const year = yearOf(vintage);
  const notes = [
    attribution,
    vintage === null ? null : `Vintage: ${vintage}.`,
    licence === null ? null : `Licence: ${licence}.`,
    sha256 === null ? null : `SHA-256 ${sha256}.`,
  ].filter((note) => note !== null);
  return [
    '  - type: data',
    `    title: ${text(title[language])}`,
    '    authors:',
    `      - name: ${text(authority ?? file)}`,
    ...(year === null ? [] : [`    year: ${year}`]),
    ...(notes.length === 0 ? [] : [`    notes: ${text(notes.join(' '))}`]),
  ];
}

/**
 * Returns the text of `CITATION.cff`: the export as a data set, known by the SHA-256 of its numbers, and the layers that
 * it was made from as references.
 *
 * @see Druskat et al. 2021, Citation File Format 1.2.0.
 */
export function citationText({ results, sources, createdOn, resultsSha256 }: Cited): string {
  const { software, title, request } = results;
  const lines = [
    'cff-version: 1.2.0',
    `message: ${text('If you use these numbers, please cite them with the sources below.')}`,
    'type: dataset',
    `title: ${text(`${title} (${request.kind})`)}`,
    'authors:',
    `  - name: ${text(`${software.name} ${software.version}`)}`,
    `version: ${text(software.version)}`,
    `date-released: ${createdOn}`,
    'identifiers:',
    '  - type: other',
    `    value: sha256:${resultsSha256}`,
    `    description: ${text('SHA-256 of results/results.json')}`,
    'references:',
    ...sources.flatMap((source) => reference(source, request.language)),
  ];
  return `${lines.join('\n')}\n`;
}
