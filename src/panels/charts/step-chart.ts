import { areaY, axisX, axisY, dot, gridY, lineY, text } from '@observablehq/plot';
import { bareSvg } from './bare-svg.ts';
import type { ChartRoom } from './chart-room.ts';

/** A value that holds from a date until the next one. */
export interface Step {
  readonly date: Date;
  readonly value: number;
  /** What was added on that date. */
  readonly label: string;
}

/** From when to when, and how the numbers of the axis are written. */
export interface StepAxes {
  readonly from: Date;
  readonly to: Date;
  readonly numberText: (value: number) => string;
  readonly unit: string;
}

const TICKS = 4;

/** Returns values over time as a staircase; each step carries its name to the left of where it begins. */
export function stepChart(steps: readonly Step[], axes: StepAxes, room: ChartRoom): SVGSVGElement {
  const { em } = room;
  const most = Math.max(1, ...steps.map(({ value }) => value));
  const marginLeft = room.widthOf(axes.numberText(most)) + em;
  const last = steps.at(-1);
  const line = [
    { date: axes.from, value: 0 },
    ...steps,
    ...(last === undefined ? [] : [{ date: axes.to, value: last.value }]),
  ];
  const share = (date: Date) =>
    (date.getTime() - axes.from.getTime()) / (axes.to.getTime() - axes.from.getTime());
  const wide = room.width - marginLeft - em;
  const names = steps.map((step) => ({
    ...step,
    label: room.wrap(step.label, Math.max(4 * em, share(step.date) * wide - em)).join('\n'),
  }));
  return bareSvg(room, {
    height: 22 * em,
    marginTop: 2.6 * em,
    marginRight: em,
    marginBottom: 2 * em,
    marginLeft,
    x: { type: 'utc', domain: [axes.from, axes.to] },
    y: { domain: [0, most] },
    marks: [
      gridY({ ticks: TICKS, stroke: 'var(--color-line)', strokeOpacity: 1 }),
      areaY(line, { x: 'date', y: 'value', curve: 'step-after', fill: 'var(--color-accent-soft)' }),
      lineY(line, {
        x: 'date',
        y: 'value',
        curve: 'step-after',
        stroke: 'var(--color-accent)',
        strokeWidth: 2.5,
      }),
      axisY({ ticks: TICKS, tickSize: 0, tickFormat: axes.numberText, label: axes.unit, labelArrow: 'none' }),
      axisX({ ticks: 5, tickFormat: (date: Date) => String(date.getUTCFullYear()), label: null }),
      dot(steps, {
        x: 'date',
        y: 'value',
        r: 4,
        fill: 'var(--color-accent)',
        stroke: 'var(--color-surface)',
      }),
      text(names, {
        x: 'date',
        y: 'value',
        text: 'label',
        textAnchor: 'end',
        lineAnchor: 'bottom',
        lineHeight: 1.2,
        dx: -em / 2,
        dy: -2,
        stroke: 'var(--color-surface)',
        strokeWidth: 4,
        fill: 'var(--color-ink)',
      }),
    ],
  });
}
