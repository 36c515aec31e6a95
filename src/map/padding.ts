/** Pixels on each side of the map that something else covers. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A map that nothing covers. */
export const UNCOVERED: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
