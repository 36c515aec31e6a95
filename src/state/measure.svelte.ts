import { type DraftRing, FEWEST_VERTICES, measureDraftRing } from '../core/boundary/draft-ring.ts';
import type { Metres } from '../core/base/units.ts';
import { geodesicLegs, geodesicLength } from '../core/geometry/geodesic-length.ts';

export type MeasureKind = 'length' | 'area';

type Place = readonly [lon: number, lat: number];

/** A length or an area that somebody measures on the map. Nothing of it is kept unless they say so. */
export class MeasureState {
  kind: MeasureKind = $state('length');
  #places: readonly Place[] = $state.raw([]);
  readonly #ring = $derived.by(() => measureDraftRing(this.#places.map(([lon, lat]) => [lon, lat])));

  get places(): readonly Place[] {
    return this.#places;
  }

  /** Along the shortest way from place to place on the ellipsoid; 0 as long as there are fewer than two. */
  get length(): Metres {
    return geodesicLength(this.#places.map(([lon, lat]) => [lon, lat]));
  }

  /** Length of the last leg; `null` as long as there is none. */
  get lastLeg(): Metres | null {
    return geodesicLegs(this.#places.map(([lon, lat]) => [lon, lat])).at(-1) ?? null;
  }

  /** What the places enclose, closed by a straight side, on the ellipsoid. */
  get ring(): DraftRing {
    return this.#ring;
  }

  /** Whether the places enclose something that could be kept as a boundary. */
  get isBoundary(): boolean {
    return this.kind === 'area' && this.#places.length >= FEWEST_VERTICES && this.ring.crossing === null;
  }

  add = (place: Place): void => {
    this.#places = [...this.#places, place];
  };

  undo = (): void => {
    this.#places = this.#places.slice(0, -1);
  };

  clear = (): void => {
    this.#places = [];
  };
}
