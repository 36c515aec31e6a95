import { asArealLayer } from '../../core/catalogue/as-areal-layer.ts';
import { effectivePositionalError } from '../../core/catalogue/effective-precision.ts';
import type { Hectares } from '../../core/base/units.ts';
import { likelyErrorBand } from '../../core/geometry/error-band.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';

/** Returns the likely error band of each feature that has an area, `null` where no positional error is declared. */
export function featureBands(layer: EmbeddedLayer): ReadonlyMap<string, Hectares | null> {
  return new Map(
    asArealLayer(layer).features.map(({ id, geometry }) => {
      const error = effectivePositionalError(layer.entry, id);
      return [id, error === null ? null : likelyErrorBand(geometry, error)];
    }),
  );
}
