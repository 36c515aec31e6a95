import type { Context } from '../context.ts';
import { layerEntries } from '../embedded.ts';
import type { Report } from '../report.ts';

const COLUMNS = ['id', 'title', 'precision', 'features', 'vintage', 'licence'] as const;

/** Returns the embedded layers, in the language of the reader. */
export function layers({ language }: Pick<Context, 'language'>): Promise<Report> {
  const rows = layerEntries().map((entry) => ({
    id: entry.id,
    title: entry.title[language],
    precision: entry.precision,
    features: entry.count,
    vintage: entry.vintage,
    licence: entry.licence,
  }));
  return Promise.resolve({
    columns: COLUMNS,
    rows,
    summary: null,
    method: null,
    inputs: [],
    issues: [],
    hasFindings: false,
  });
}
