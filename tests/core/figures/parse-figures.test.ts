import { describe, expect, test } from 'vitest';
import { parseFigures } from '../../../src/core/figures/parse-figures.ts';
import { precisionOfStatement } from '../../../src/core/figures/precision-of-statement.ts';
import { parseTolerances } from '../../../src/core/figures/tolerances.ts';
import { readEmbeddedFacts, readStatedFigures } from '../../support/stated-figures.ts';

const figure = {
  id: 'F001',
  line: 1,
  quote: 'two areas',
  subject: { es: 'áreas', en: 'areas', pt: 'áreas' },
  stated: { text: 'two', value: 2, unit: 'areas' },
  derivedFrom: null,
  check: { kind: 'list-length', lists: [{ line: 1, items: ['one', 'other'] }] },
};

function source(...figures: readonly object[]): object {
  const asOf = { wording: null, date: null, basis: 'undated' };
  return { id: 'x', document: { file: 'x.txt', title: 'x', publisher: null, asOf }, tables: [], figures };
}

describe('The files of stated figures', () => {
  test('give 71 figures of four documents, in order', () => {
    const { figures } = readStatedFigures();
    const ids = Array.from({ length: 71 }, (_, index) => `F${String(index + 1).padStart(3, '0')}`);
    expect(figures.map(({ id }) => id)).toEqual(ids);
    expect(new Set(figures.map(({ document }) => document.file)).size).toBe(4);
  });

  test('an area is worded as the number that is stated', () => {
    const areas = readStatedFigures().figures.filter(({ check }) => check.kind === 'area');
    expect(areas.map(({ stated }) => stated.value)).toEqual([4_000_000, 1_700_000]);
    const worded = areas.map(({ stated }) => precisionOfStatement(stated.text)?.value);
    expect(worded).toEqual(areas.map(({ stated }) => stated.value));
  });

  test('a figure takes the date of its document unless it has its own', () => {
    const asOf = { wording: 'May 2020', date: '2020-05-31', basis: 'stated' };
    const { value } = parseFigures({ 'x.json': source(figure, { ...figure, id: 'F002', asOf }) });
    expect(value?.figures.map((one) => one.asOf.date)).toEqual([null, '2020-05-31']);
  });

  test.each([
    ['a kind that is not known', { check: { kind: 'guess' } }, 'figures.0.check.kind'],
    ['an answer beside the operands', { check: { ...figure.check, answer: 2 } }, 'figures.0.check.answer'],
    ['an empty list', { check: { kind: 'list-length', lists: [] } }, 'figures.0.check.lists'],
    ['a title in one language only', { subject: { es: 'áreas' } }, 'figures.0.subject.en'],
    [
      'a date that is no date',
      { asOf: { wording: null, date: 'May', basis: 'stated' } },
      'figures.0.asOf.date',
    ],
    ['no quote', { quote: '' }, 'figures.0.quote'],
    ['a line before the first', { line: 0 }, 'figures.0.line'],
  ])('%s is an error that names file and path', (_, change, path) => {
    const { value, issues } = parseFigures({ 'x.json': source({ ...figure, ...change }) });
    expect(value).toBeNull();
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'figure-file-invalid',
        severity: 'error',
        at: { file: 'x.json', path },
      }),
    );
  });

  test('what is not an object at all is an error of the file', () => {
    expect(parseFigures({ 'x.json': [] }).issues.map(({ at }) => at.file)).toContain('x.json');
  });

  test('an identifier that two documents use is an error', () => {
    const { issues } = parseFigures({ 'x.json': source(figure), 'y.json': source(figure) });
    expect(issues.map(({ code, params }) => [code, params['id']])).toEqual([['figure-id-repeated', 'F001']]);
  });

  test.each([
    [{ kind: 'equality', with: 'F009' }],
    [{ kind: 'arithmetic', operator: 'sum', operands: [{ figure: 'F009' }] }],
    [{ kind: 'date-order', dates: [{ figure: 'F001' }, { figure: 'F009' }] }],
    [{ kind: 'duration', from: { figure: 'F009' }, to: { figure: 'F001' }, unit: 'days' }],
  ])('an operand that no file states is an error: %o', (check) => {
    const { issues } = parseFigures({ 'x.json': source({ ...figure, check }) });
    expect(issues.map(({ code, params }) => [code, params['operand']])).toEqual([
      ['figure-operand-unknown', 'F009'],
    ]);
  });
});

describe('The file of tolerances', () => {
  test('says where each class comes from', () => {
    const classes = Object.values(readEmbeddedFacts().tolerances);
    expect(classes.map(({ source: from, certainty }) => [from, certainty])).not.toContainEqual(['', '']);
  });

  test('a class without its source is an error that names it', () => {
    const { T0r: _, ...others } = readEmbeddedFacts().tolerances;
    const { value, issues } = parseTolerances({ ...others, T0r: { percentagePoints: 1 } }, 'tolerances.json');
    expect(value).toBeNull();
    expect(issues.map(({ at }) => at.path)).toContain('T0r.source');
  });
});
