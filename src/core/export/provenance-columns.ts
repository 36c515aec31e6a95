import type { Cell, TableColumn } from '../writing/feature-table.ts';
import { plainColumn } from './column-title.ts';
import type { TitleOf } from './column-title.ts';
import type { SourceDescription } from './export-source.ts';

/** Returns the columns that say where a row comes from, their names with `prefix` in front, such as `a_`. */
export function provenanceColumns(prefix: string, titleOf: TitleOf): readonly TableColumn[] {
  const of = prefix.replace('_', '').toUpperCase();
  const title = (key: Parameters<TitleOf>[0]): string => titleOf(key, of);
  return [
    plainColumn(`${prefix}layer`, title('layer')),
    plainColumn(`${prefix}authority`, title('authority')),
    plainColumn(`${prefix}vintage`, title('vintage')),
    plainColumn(`${prefix}licence`, title('licence')),
    plainColumn(`${prefix}layer_sha256`, title('sha256')),
  ];
}

/** Returns the cells of {@link provenanceColumns}. */
export function provenanceCells({
  id,
  authority,
  vintage,
  licence,
  sha256,
}: SourceDescription): readonly Cell[] {
  return [id, authority, vintage, licence, sha256];
}
