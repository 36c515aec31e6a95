import type { FeatureCollection, Position } from 'geojson';
import type { CrsChoice } from '../core/crs/crs-choice.ts';
import type { Displacement } from '../core/crs/detective/rank-places.ts';
import type { PlaceEvidence } from '../core/formats/place-file.ts';
import type { PlaceQuestion } from './place-question.ts';

/** A place where a file may lie, with what speaks for it and some of its vertices there. */
export interface PossiblePlace {
  readonly text: string;
  readonly choice: CrsChoice;
  /** Whether the file is read so where nobody says anything. */
  readonly isDeclared: boolean;
  /** How far and where to from the declared place, else from the first; `null` for that one itself. */
  readonly shift: Displacement | null;
  /** Accuracy of the transformation of its frame; `null` where it needs none. */
  readonly accuracyMetres: number | null;
  readonly near: {
    readonly kind: 'fit' | 'inside' | 'near' | 'far';
    readonly name: string;
    readonly metres: number;
  };
  readonly positions: readonly Position[];
}

/** Where a file may lie, the likeliest place first. */
export interface PossiblePlaces {
  readonly places: readonly PossiblePlace[];
  /** Whether what lies around speaks clearly against the place that the file declares. */
  readonly isDoubtful: boolean;
  /** Whether it lies anywhere at all. */
  readonly isPlaced: boolean;
  /** What the person chose. */
  readonly chosen: string | null;
  /** The files that this is about, where others that were opened with them are different; `null` where it is all. */
  readonly files: readonly string[] | null;
}

/** Returns where a file may lie, found out by a worker; rejects where it fails, and with the reason of the signal. */
export function possiblePlaces(
  evidence: PlaceEvidence,
  collections: readonly FeatureCollection[],
  signal: AbortSignal | undefined,
): Promise<PossiblePlaces> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./place-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<PossiblePlaces>) => end(() => resolve(data)));
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message || 'No places.'))));
    signal?.addEventListener('abort', () => end(() => reject(signal.reason as Error)));
    worker.postMessage({ evidence, collections } satisfies PlaceQuestion);
  });
}
