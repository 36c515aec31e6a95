import { expect, test } from 'vitest';
import { figureEntries } from '../../../src/state/search/figure-entries.ts';
import { searchOf } from '../../../src/state/search/search-index.ts';

const search = searchOf(figureEntries());

test.each([
  { query: 'F027', figure: 'F027', why: 'by its code' },
  { query: 'joint extension', figure: 'F027', why: 'by its words' },
  { query: 'extension 1.7 millones', figure: 'F027', why: 'by its value, with the Spanish word' },
  { query: '02 june 2019', figure: 'F065', why: 'by its date' },
])('the figure $figure is found by "$query": $why', ({ query, figure }) => {
  const [first] = search(query)[0]?.best ?? [];
  expect(first?.target).toEqual({ kind: 'figure', figureId: figure });
});
