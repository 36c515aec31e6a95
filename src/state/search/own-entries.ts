import type { ArealLayer } from '../../core/base/areal.ts';
import { boundaryName } from '../../core/project/boundary-name.ts';
import type { OwnBoundary } from '../../core/project/project.ts';
import type { SearchEntry } from './found.ts';

/** What the person has in the project now. */
export interface OwnThings {
  readonly boundaries: readonly OwnBoundary[];
  readonly activeId: string | null;
  /** The features of the boundary that is looked at; `null` while there are none. */
  readonly layer: ArealLayer | null;
}

/** Returns what can be found of the person's own: every boundary, and the named features of the one that is looked at. */
export function ownEntries({ boundaries, activeId, layer }: OwnThings): readonly SearchEntry[] {
  const entries = boundaries.map((boundary) => entryOf(boundary.id, null, boundaryName(boundary), ''));
  const active = boundaries.find(({ id }) => id === activeId);
  if (active === undefined || layer === null || layer.features.length < 2) return entries;
  const file = boundaryName(active);
  const features = layer.features.flatMap(({ id, name }) =>
    name === null ? [] : [entryOf(active.id, id, name, file)],
  );
  return [...entries, ...features];
}

function entryOf(boundaryId: string, featureId: string | null, name: string, detail: string): SearchEntry {
  const target = { kind: 'own', boundaryId, featureId } as const;
  return { kind: 'own', target, name, detail, layerId: null, otherNames: '', codes: featureId ?? '' };
}
