import type { ExportRequest } from './export-request.ts';
import type { SourceDescription } from './export-source.ts';

/** A word as a shell reads it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A layer of the catalogue goes by its id, a file by its name. */
function operand({ id, file, entry }: SourceDescription): string {
  return entry === null ? (file.split('/').at(-1) ?? file) : id;
}

/** Returns the command line that makes the same export again, as `mosaico export …`. */
export function exportCommand(
  { kind, features, method, asOf, format, language }: ExportRequest,
  sources: readonly SourceDescription[],
  output: string,
): string {
  const [first = '', ...others] = sources.map(operand);
  const operands = {
    layer: [first],
    overlaps: [first, '--overlaps-with', others[0] ?? first],
    combinations: [first, ...others, '--combinations'],
  };
  const chosen = features === null ? [] : ['--features', features.join(',')];
  const how = ['--format', format, '--method', method, '--as-of', asOf, '--lang', language, '--out', output];
  return ['mosaico', 'export', ...operands[kind], ...chosen, ...how].map(quoted).join(' ');
}
