import { rect, ruleX, text } from '@observablehq/plot';
import { bareSvg } from './bare-svg.ts';
import type { ChartRoom } from './chart-room.ts';

/** One bar with its words: the label stands above it, the value beside it. */
export interface Bar {
  readonly label: string;
  /** 0 or more; `null` is unknown and has no bar. */
  readonly value: number | null;
  readonly valueText: string;
  /** A token of the theme, `var(--color-national)`. */
  readonly colour: string;
  /** Drawn as a dashed frame, for what is not established. */
  readonly isFrame: boolean;
}

const LINE = 1.35;
const BAR = 1.1;
const GAP = 0.8;

/** Returns bars below each other, each with its label in as many lines as it needs, so that none is cut. */
export function barChart(bars: readonly Bar[], room: ChartRoom): SVGSVGElement {
  const { em } = room;
  const beside = Math.max(0, ...bars.map(({ valueText }) => room.widthOf(valueText))) + em;
  let top = 0;
  const rows = bars.map((bar) => {
    const lines = room.wrap(bar.label, room.width);
    const y1 = top + lines.length * LINE * em;
    const y2 = y1 + BAR * em;
    const row = { ...bar, label: lines.join('\n'), top, y1, y2, middle: (y1 + y2) / 2, end: bar.value ?? 0 };
    top = y2 + GAP * em;
    return row;
  });
  const most = Math.max(1, ...rows.map(({ end }) => end));
  const place = { x1: 0, x2: 'end', y1: 'y1', y2: 'y2' } as const;
  return bareSvg(room, {
    height: top,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 1,
    marginRight: beside,
    x: { domain: [0, most], axis: null },
    y: { domain: [0, top], range: [0, top], axis: null },
    marks: [
      rect(
        rows.filter(({ isFrame }) => !isFrame),
        { ...place, fill: 'colour' },
      ),
      rect(
        rows.filter(({ isFrame, value }) => isFrame && value !== null),
        { ...place, fill: 'none', stroke: 'colour', strokeWidth: 2, strokeDasharray: '5 3' },
      ),
      ruleX(rows, { x: 0, y1: 'y1', y2: 'y2', stroke: 'var(--color-edge)' }),
      text(rows, { x: 0, y: 'top', text: 'label', textAnchor: 'start', lineAnchor: 'top', lineHeight: LINE }),
      text(rows, {
        x: 'end',
        y: 'middle',
        text: 'valueText',
        textAnchor: 'start',
        dx: em / 2,
        fontWeight: 600,
      }),
    ],
  });
}
