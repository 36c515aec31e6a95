import type { DrawingProgram, OverlapDrawing } from '../core/overlap/overlap-drawing.ts';

/** Asks a program for a drawing; rejects where it throws, cannot start, or does not answer in time. */
export type AskForDrawing = (program: DrawingProgram) => Promise<OverlapDrawing>;

/**
 * Returns the first reliable drawing, Turf's or else that of clipper2-ts; where neither is reliable, the last one that
 * came, which says so of itself; `null` where none came.
 */
export async function drawInTurn(ask: AskForDrawing): Promise<OverlapDrawing | null> {
  let latest: OverlapDrawing | null = null;
  for (const program of ['turf', 'clipper2'] as const) {
    const drawing = await ask(program).catch(() => null);
    if (drawing?.isReliable === true) return drawing;
    latest = drawing ?? latest;
  }
  return latest;
}
