import type { Hectares } from '../../core/base/units.ts';
import { effectivePositionalError, effectivePrecision } from '../../core/catalogue/effective-precision.ts';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import type { AgainstLayer } from '../parts/against-layer.ts';
import { featureNames } from '../parts/feature-names.ts';
import { splitPairs } from '../parts/split-pairs.ts';

/** What a boundary shares with one layer, as a sheet lists it. */
export interface ActaOverlaps {
  readonly entry: LayerEntry;
  /** `null` where it could not be measured. */
  readonly overlaps:
    | readonly {
        readonly id: string;
        readonly name: string;
        readonly hectares: Hectares | null;
        readonly share: number | null;
      }[]
    | null;
  /** Names of the features that it touches along a border, as far as the errors tell. */
  readonly borders: readonly string[];
  /** Overlaps that are not listed. */
  readonly more: number;
}

/** A feature of the catalogue whose outline a boundary is. */
export interface OutlineTwin {
  readonly name: string;
  readonly positionalErrorMetres: number | null;
}

/** A sheet that lists more would be a ledger. */
const MOST_ROWS = 15;

/** Less than this differs by rounding of the coordinates alone. */
const SAME_SHARE = 0.9999;

/** Returns what one feature of the own file shares with a layer, the largest first. */
export function actaOverlaps(featureId: string, { layer, job }: AgainstLayer): ActaOverlaps {
  const { entry, collection } = layer;
  if (job.status !== 'done' || job.value === null) return { entry, overlaps: null, borders: [], more: 0 };
  const names = featureNames(collection);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const own = splitPairs(job.value.pairs.filter(({ aId }) => aId === featureId));
  const listed = [...own.overlaps, ...own.unknown];
  return {
    entry,
    overlaps: listed.slice(0, MOST_ROWS).map(({ bId, overlap, shareOfA }) => ({
      id: bId,
      name: nameOf(bId),
      hectares: overlap,
      share: shareOfA,
    })),
    borders: own.borders.map(({ bId }) => nameOf(bId)),
    more: Math.max(0, listed.length - MOST_ROWS),
  };
}

/**
 * Returns the generalised feature of the catalogue that a boundary is the same as, so that a copy of an outline does not
 * pass for a boundary of its own; `null` where it is none.
 */
export function outlineTwin(featureId: string, against: readonly AgainstLayer[]): OutlineTwin | null {
  for (const { layer, job } of against) {
    const pairs = job.status === 'done' ? (job.value?.pairs ?? []) : [];
    const same = pairs.find(
      ({ aId, shareOfA, shareOfB }) =>
        aId === featureId && (shareOfA ?? 0) > SAME_SHARE && (shareOfB ?? 0) > SAME_SHARE,
    );
    if (same && effectivePrecision(layer.entry, same.bId) === 'outline') {
      return {
        name: featureNames(layer.collection).get(same.bId) ?? same.bId,
        positionalErrorMetres: effectivePositionalError(layer.entry, same.bId),
      };
    }
  }
  return null;
}
