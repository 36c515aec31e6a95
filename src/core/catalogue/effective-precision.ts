import { featureEntryOf } from './layer-data.ts';

import type { LayerEntry, Precision } from './layer-entry.ts';

/** Returns the precision class of a feature: its own where the catalogue states one, else that of the layer. */
export function effectivePrecision(entry: LayerEntry, id: string): Precision {
  return featureEntryOf(entry, id)?.precision ?? entry.precision;
}

/** Returns the declared positional error of a feature in metres, `null` where its source declares none. */
export function effectivePositionalError(entry: LayerEntry, id: string): number | null {
  return featureEntryOf(entry, id)?.positionalErrorMetres ?? entry.positionalErrorMetres;
}

/**
 * Returns the best that can be said of an area measured at a precision: an official boundary may agree, an outline is
 * consistent at most, and a point or a missing geometry has no area to compare.
 */
export function strongestVerdict(precision: Precision): 'agrees' | 'consistent' | 'not-checkable' {
  switch (precision) {
    case 'official':
      return 'agrees';
    case 'outline':
      return 'consistent';
    case 'point':
    case 'none':
      return 'not-checkable';
  }
}
