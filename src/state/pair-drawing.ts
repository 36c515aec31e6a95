/**
 * How the overlap of a pair came to be drawn: its area is the one that was measured (`reliable`) or is not
 * (`unreliable`), or no program could draw it (`not-drawn`).
 */
export type PairDrawing = 'reliable' | 'unreliable' | 'not-drawn';
