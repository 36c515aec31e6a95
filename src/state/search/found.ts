import type { Bounds } from '../../core/geometry/bounds.ts';
import type { TypedPlace } from '../../core/boundary/typed-places.ts';
import type { Selection } from '../view.ts';

/** What can be found, in the order in which kinds stand where nothing else decides. */
export const foundKinds = [
  'position',
  'own',
  'protected',
  'community',
  'people',
  'division',
  'river',
  'place',
  'instrument',
  'figure',
] as const;

export type FoundKind = (typeof foundKinds)[number];

/** Where something that was found leads. */
export type Target =
  /** The sheet of a feature. */
  | { readonly kind: 'feature'; readonly selection: Selection }
  /** A feature that is only looked at on the map. */
  | { readonly kind: 'look'; readonly selection: Selection }
  /** Many features at once, on layers that are made visible. */
  | { readonly kind: 'box'; readonly box: Bounds; readonly layerIds: readonly string[] }
  /** A place that was typed, to be marked. */
  | { readonly kind: 'position'; readonly place: TypedPlace }
  | { readonly kind: 'figure'; readonly figureId: string }
  /** A boundary of the person, and one feature of it or `null` for all. */
  | { readonly kind: 'own'; readonly boundaryId: string; readonly featureId: string | null };

/** Something that can be found, as the index keeps it. */
export interface SearchEntry {
  readonly kind: FoundKind;
  readonly target: Target;
  readonly name: string;
  /** What tells it from others of the same name; searched as well. */
  readonly detail: string;
  /** The layer that it is of, whose title is shown; `null` for none. */
  readonly layerId: string | null;
  /** Other names, searched but not shown. */
  readonly otherNames: string;
  /** Codes and instruments, searched but not shown. */
  readonly codes: string;
}

/** What a query finds of one kind: the best of them, and how many there are. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly total: number;
  readonly best: readonly SearchEntry[];
}
