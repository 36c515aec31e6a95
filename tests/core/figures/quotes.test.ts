import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StatedFigure } from '../../../src/core/figures/figure.ts';
import { readStatedFigures } from '../../support/stated-figures.ts';

const folder = resolve(process.env['MOSAICO_SEEDS'] ?? '../shared/seeds');
const { figures, tables } = readStatedFigures();
const files = [...new Set(figures.map(({ document }) => document.file))];
const missing = files.filter((file) => !existsSync(join(folder, file)));

/** Words of a document and the line that must hold them. */
interface Words {
  readonly text: string;
  readonly line: number;
}

function wordsOf({ line, quote, stated, check }: StatedFigure): readonly Words[] {
  const own = [
    { text: quote, line },
    { text: stated.text, line: stated.line ?? line },
  ];
  if (check.kind === 'list-length') {
    const items = check.lists.flatMap((list) => list.items.map((text) => ({ text, line: list.line })));
    return [...own, ...items];
  }
  if (check.kind === 'arithmetic') return [...own, ...check.operands.filter(isWords)];
  if (check.kind === 'date-order') return [...own, ...check.dates.filter(isWords)];
  return check.kind === 'duration' ? [...own, ...[check.from, check.to].filter(isWords)] : own;
}

function isWords<Operand extends object>(operand: Operand): operand is Operand & Words {
  return 'text' in operand && 'line' in operand;
}

if (missing.length > 0) {
  test('every quote stands in its document', ({ skip }) => {
    if (process.env['CI'] === 'true')
      throw new Error(`No ${missing.join(', ')} in ${folder}. Set MOSAICO_SEEDS.`);
    skip(`no ${missing.join(', ')} in ${folder}; set MOSAICO_SEEDS`);
  });
}

describe.skipIf(missing.length > 0)('In the documents', () => {
  const lines = new Map(
    missing.length > 0
      ? []
      : files.map((file) => [file, readFileSync(join(folder, file), 'utf8').split('\n')]),
  );

  test.each(figures)('$id: every word that is quoted stands in its line', (figure) => {
    const document = lines.get(figure.document.file) ?? [];
    const wrong = wordsOf(figure).filter(({ text, line }) => !document[line - 1]?.includes(text));
    expect(wrong).toEqual([]);
  });

  test('the items of a list follow one another in their line and do not overlap', () => {
    const wrong = figures.flatMap(({ id, document, check }) => {
      if (check.kind !== 'list-length') return [];
      return check.lists.flatMap(({ line, items }) => {
        let rest = lines.get(document.file)?.[line - 1] ?? '';
        return items.flatMap((item) => {
          const at = rest.indexOf(item);
          rest = rest.slice(at + item.length);
          return at < 0 ? [`${id}: ${item}`] : [];
        });
      });
    });
    expect(wrong).toEqual([]);
  });

  test('each row of the indicator table ends as its line does', () => {
    const document = lines.get('002_35eb3d4eb5bb0ccb.txt') ?? [];
    const rows = tables.find(({ id }) => id === 'indicators')?.rows ?? [];
    const wrong = rows.filter(({ line, cells }) => {
      const { number, target, lastUpdate, advance, value, status } = cells;
      const text = document[line - 1] ?? '';
      const end = `${target} ${lastUpdate} ${advance} % ${value} ${status}`;
      return !(text.startsWith(`${number}. `) && text.trim().endsWith(end));
    });
    expect(rows).toHaveLength(12);
    expect(wrong).toEqual([]);
  });

  test('the words of every date stand in the document', () => {
    const wrong = figures.filter(({ asOf, document }) => {
      const text = lines.get(document.file)?.join('\n') ?? '';
      return asOf.wording !== null && !text.includes(asOf.wording);
    });
    expect(wrong).toEqual([]);
  });

  test('the title of each document is its first line', () => {
    const titles = new Map(figures.map(({ document }) => [document.file, document.title]));
    for (const [file, title] of titles) expect(lines.get(file)?.[0]?.trim()).toBe(title);
  });
});
