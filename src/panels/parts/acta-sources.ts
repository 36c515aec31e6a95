import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import type { DrawnBoundary, StatedArea } from '../../core/project/project.ts';
import type { FileDigest } from '../../state/acta-state.svelte.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';

/** What the sheets of a boundary say beside what the walk has measured. */
export interface ActaSources {
  readonly layers: readonly EmbeddedLayer[];
  /** Layers that could not be fetched. */
  readonly missing: readonly LayerEntry[];
  /** Whether no layer is on its way any more. */
  readonly isComplete: boolean;
  /** Of the files of the boundary, of which a drawing has none; `null` before they are known. */
  readonly digests: readonly FileDigest[] | null;
  /** What the person calls the boundary. */
  readonly name: string | null;
  readonly stated: StatedArea | null;
  /** How the boundary was made on this device; `null` for one that came in files. */
  readonly made: DrawnBoundary['made'] | null;
  /** ISO date. */
  readonly today: string;
}
