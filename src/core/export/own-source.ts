import type { Feature } from 'geojson';
import { asGeojson } from '../base/areal.ts';
import { boundaryName } from '../project/boundary-name.ts';
import type { ReadBoundary } from '../package/read-boundary.ts';
import { sourceOfFile } from './export-source.ts';
import type { ExportSource } from './export-source.ts';
import { freeSourceId } from './source-id.ts';

/**
 * Returns a boundary of a project as a source: its features that can be measured, by name. What else its files say of
 * them stays behind. `untitled` is what a drawing goes by that nobody named.
 */
export function ownSource(
  { boundary, features, positionalErrorMetres }: ReadBoundary,
  untitled: string,
  taken: ReadonlySet<string>,
): ExportSource {
  const name = boundaryName(boundary);
  const title = name === '' ? untitled : name;
  const files = boundary.kind === 'import' ? boundary.files : [];
  const [only] = files.length === 1 ? files : [];
  const facts = {
    id: freeSourceId(title.replace(/\.[^.]*$/, ''), taken),
    title,
    file: files.length === 0 ? title : files.map((file) => file.name).join(', '),
    sha256: only?.sha256 ?? null,
    leftOut: [],
    positionalErrorMetres,
  };
  const drawn = features.map(({ id, name: own, geometry }): Feature => {
    return {
      type: 'Feature',
      id,
      properties: own === null ? {} : { name: own },
      geometry: asGeojson(geometry),
    };
  });
  return sourceOfFile(facts, drawn);
}
