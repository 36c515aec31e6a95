import type { StatedFigure } from './figure.ts';
import type { DateOperand, NumberOperand, TableCell } from './figure-check.ts';
import { rowsOf } from './facts.ts';
import type { JudgeContext } from './judge-context.ts';

/** Returns the number that an operand stands for, or `null` where the figure that it names states none. */
export function numberOf(operand: NumberOperand, context: JudgeContext): number | null {
  const value = 'figure' in operand ? statedValue(operand.figure, context) : operand.value;
  return typeof value === 'number' ? value : null;
}

/** Returns the date that an operand stands for, or `null` where the figure that it names states none. */
export function dateOf(operand: DateOperand, context: JudgeContext): string | null {
  const value = 'figure' in operand ? statedValue(operand.figure, context) : operand.date;
  return typeof value === 'string' ? value : null;
}

/** Returns the number in a cell of a document's table, or `null` where there is none. */
export function cellNumber({ table, row, column }: TableCell, context: JudgeContext): number | null {
  const value = rowsOf(context.facts, table)?.find(({ id }) => id === row)?.cells[column];
  return typeof value === 'number' ? value : null;
}

function statedValue(id: string, context: JudgeContext): StatedFigure['stated']['value'] | undefined {
  return context.figures.get(id)?.stated.value;
}
