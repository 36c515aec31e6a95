import { axisX, dot, ruleX, ruleY, text } from '@observablehq/plot';
import { bareSvg } from './bare-svg.ts';
import type { ChartRoom } from './chart-room.ts';

/** How a dot is drawn; each has a shape of its own, so that no one needs the colour. */
export type DotShape = 'circle' | 'diamond' | 'square' | 'cross';

/** A difference from what was stated, in per cent, with its words above it. */
export interface DifferenceDot {
  readonly label: string;
  readonly percent: number;
  /** Half of the width of the error band, in per cent of what was stated; `null` where none is known. */
  readonly bandPercent: number | null;
  /** Number, and verdict where there is one. */
  readonly valueText: string;
  readonly shape: DotShape;
  /** A token of the theme. */
  readonly colour: string;
}

/** The words on both sides of the line of no difference, and how per cents are written. */
export interface DifferenceAxis {
  readonly label: string;
  readonly percentText: (percent: number) => string;
}

const LINE = 1.35;
const DOT = 1.5;
const GAP = 0.7;
const TICKS = 4;
const WHISKER = { stroke: 'colour', strokeWidth: 2 } as const;

/** Returns dots beside the line of what was stated, each below its label and above nothing, with their error bands. */
export function dotChart(
  dots: readonly DifferenceDot[],
  axis: DifferenceAxis,
  room: ChartRoom,
): SVGSVGElement {
  const { em } = room;
  const half = (DOT * em) / 2;
  let top = 0;
  const rows = dots.map((each) => {
    const lines = [...room.wrap(each.label, room.width), ...room.wrap(each.valueText, room.width)];
    const middle = top + lines.length * LINE * em + half;
    const ends = { upper: middle - em / 2, lower: middle + em / 2, ...endsOf(each) };
    const row = { ...each, lines: lines.join('\n'), top, middle, ...ends };
    top = middle + half + GAP * em;
    return row;
  });
  const banded = rows.filter(({ bandPercent }) => bandPercent !== null);
  const reach = Math.max(0.01, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const side = Math.max(room.widthOf(axis.percentText(-reach)) / 2, em);
  return bareSvg(room, {
    height: top + 3.2 * em,
    marginTop: 0,
    marginBottom: 3.2 * em,
    marginLeft: side,
    marginRight: side,
    x: { domain: [-reach, reach] },
    y: { domain: [0, top], range: [0, top], axis: null },
    marks: [
      ruleX(rows, { x: () => 0, y1: 'upper', y2: 'lower', stroke: 'var(--color-edge)', strokeWidth: 2 }),
      ...[-1, 1].map((side) =>
        ruleX(banded, { x: side < 0 ? 'low' : 'high', y1: 'upper', y2: 'lower', ...WHISKER }),
      ),
      ruleY(banded, { y: 'middle', x1: 'low', x2: 'high', ...WHISKER }),
      dot(rows, { x: 'percent', y: 'middle', r: em / 2.4, symbol: 'shape', fill: 'colour' }),
      text(rows, {
        frameAnchor: 'left',
        dx: -side,
        y: 'top',
        text: 'lines',
        textAnchor: 'start',
        lineAnchor: 'top',
        lineHeight: LINE,
      }),
      axisX({
        ticks: TICKS,
        tickFormat: axis.percentText,
        label: axis.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 2.8 * em,
      }),
    ],
  });
}

function endsOf({ percent, bandPercent }: DifferenceDot): { readonly low: number; readonly high: number } {
  const band = bandPercent ?? 0;
  return { low: percent - band, high: percent + band };
}
