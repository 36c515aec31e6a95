import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/state/search/found.ts';
import { searchOf } from '../../../src/state/search/search-index.ts';
import { manyEntries } from '../../support/search-entries.ts';

const entry = (name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'community',
  target: { kind: 'figure', figureId: name },
  name,
  detail: '',
  layerId: null,
  otherNames: '',
  codes: '',
  ...more,
});

const namesOf = (entries: readonly SearchEntry[], query: string) =>
  searchOf(entries)(query).flatMap(({ best }) => best.map(({ name }) => name));

describe('the search index', () => {
  test.each([
    { names: ['Bajo Yaguas', 'Yaguas'], query: 'yaguas', why: 'the whole name goes before a part of one' },
    { names: ['Yaguasino', 'Yaguas'], query: 'yaguas', why: 'the very word goes before a longer one' },
    { names: ['Yahuas', 'Yaguas'], query: 'yaguas', why: 'what is typed right goes before an error' },
  ])('$why', ({ names, query }) => {
    expect(
      namesOf(
        names.map((name) => entry(name)),
        query,
      )[0],
    ).toBe('Yaguas');
  });

  test.each([
    { query: 'murui', finds: true, why: 'five letters, as they are' },
    { query: 'muruy', finds: true, why: 'five letters, one wrong' },
    { query: 'mury', finds: false, why: 'of four letters none may be wrong' },
    { query: 'leguisamo', finds: true, why: 'of nine letters two may be wrong' },
    { query: 'cn-002', finds: false, why: 'the next code is another feature' },
  ])('finds with "$query": $finds, $why', ({ query, finds }) => {
    const entries = [entry('Murui', { codes: 'cn-001' }), entry('Leguízamo')];
    expect(namesOf(entries, query).length > 0).toBe(finds);
  });

  test('every word must be found, in whichever field', () => {
    const entries = [entry('Betania', { detail: 'Tikuna' }), entry('Betania', { detail: 'Murui' })];
    expect(searchOf(entries)('betania murui').flatMap(({ best }) => best)).toEqual([entries[1]]);
  });

  test('shows the first five of a kind and counts the others', () => {
    const entries = Array.from({ length: 8 }, (_, number) => entry('Betania', { codes: String(number) }));
    const [group] = searchOf(entries)('betania');
    expect(group?.total).toBe(8);
    expect(group?.best).toEqual(entries.slice(0, 5));
  });

  test('a query leaves nothing behind for the next one', () => {
    const search = searchOf(manyEntries(500));
    const first = search('ya pu');
    search('santa');
    expect(search('ya pu')).toEqual(first);
  });
});
