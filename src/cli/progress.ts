import type { Progress } from '../engine/engine.ts';
import type { Effects } from './effects.ts';

/** One line on a terminal that says how far the work is, and leaves no trace. */
export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

const SECONDS_BETWEEN_UPDATES = 0.1;
const ERASE_LINE = '\r\u001b[2K';

const SILENT: ProgressLine = { show: () => undefined, clear: () => undefined };

/**
 * Returns a progress line on standard error, ten times a second at most; a silent one where standard error is no
 * terminal or should stay quiet. `sentence` writes the line.
 */
export function progressLine(
  effects: Pick<Effects, 'elapsed' | 'errorIsTerminal' | 'writeError'>,
  quiet: boolean,
  sentence: (progress: Progress) => string,
): ProgressLine {
  if (quiet || !effects.errorIsTerminal) return SILENT;
  let shownAt = effects.elapsed().wallSeconds;
  let isShown = false;
  return {
    show(progress) {
      const now = effects.elapsed().wallSeconds;
      if (now - shownAt < SECONDS_BETWEEN_UPDATES) return;
      shownAt = now;
      isShown = true;
      effects.writeError(`${ERASE_LINE}${sentence(progress)}`);
    },
    clear() {
      if (isShown) effects.writeError(ERASE_LINE);
      isShown = false;
    },
  };
}
