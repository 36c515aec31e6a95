import type { Effects } from './effects.ts';

/** One line on a terminal that says how far the work is, and leaves no trace. */
export interface ProgressLine {
  show(sentence: string): void;
  clear(): void;
}

const SECONDS_BETWEEN_UPDATES = 0.1;
const ERASE_LINE = '\r\u001b[2K';

const SILENT: ProgressLine = { show: () => undefined, clear: () => undefined };

/**
 * Returns a progress line on standard error, which changes ten times a second at most; a silent one where standard
 * error is no terminal or should stay quiet.
 */
export function progressLine(
  effects: Pick<Effects, 'elapsed' | 'errorIsTerminal' | 'writeError'>,
  quiet: boolean,
): ProgressLine {
  if (quiet || !effects.errorIsTerminal) return SILENT;
  let shownAt: number | null = null;
  return {
    show(sentence) {
      const now = effects.elapsed().wallSeconds;
      if (shownAt !== null && now - shownAt < SECONDS_BETWEEN_UPDATES) return;
      shownAt = now;
      effects.writeError(`${ERASE_LINE}${sentence}`);
    },
    clear() {
      if (shownAt !== null) effects.writeError(ERASE_LINE);
      shownAt = null;
    },
  };
}
