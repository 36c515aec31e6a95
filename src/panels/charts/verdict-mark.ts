import type { Verdict } from '../../core/figures/judgement.ts';
import type { DifferenceDot } from './dot-chart.ts';

/** Returns how a verdict is drawn: in a shape of its own, and in the colour that it has in the list. */
export function verdictMark(verdict: Verdict): Pick<DifferenceDot, 'shape' | 'colour'> {
  switch (verdict) {
    case 'agrees':
      return { shape: 'circle', colour: 'var(--color-good)' };
    case 'consistent':
      return { shape: 'diamond', colour: 'var(--color-warn)' };
    case 'disagrees':
      return { shape: 'cross', colour: 'var(--color-bad)' };
    case 'not-checkable':
    case 'derived':
      return { shape: 'square', colour: 'var(--color-ink-soft)' };
  }
}
