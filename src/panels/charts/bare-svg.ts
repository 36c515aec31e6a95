import { plot } from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';
import type { ChartRoom } from './chart-room.ts';

/**
 * Returns a plot as one image without a style sheet of its own, which the policy of the page would refuse. Its letters
 * are those of the page, and its colours may be tokens of the theme: `var(--color-ink)`.
 */
export function bareSvg({ width, em }: ChartRoom, options: PlotOptions): SVGSVGElement {
  const drawn = plot({
    width,
    style: {
      background: 'none',
      color: 'var(--color-ink)',
      fontFamily: "'Noto Sans', sans-serif",
      fontSize: `${String(em)}px`,
      overflow: 'visible',
    },
    ...options,
  });
  if (!(drawn instanceof SVGSVGElement)) throw new Error('A chart must be a single image: it has no legend');
  drawn.querySelector('style')?.remove();
  // The parts have names for programs, «rect», in no language; the whole has a sentence.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('role', 'img');
  return drawn;
}
