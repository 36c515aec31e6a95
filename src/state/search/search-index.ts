import type { FoundGroup, SearchEntry } from './found.ts';
import { BestOfKinds } from './best-of-kinds.ts';
import { wordsOf } from './words.ts';
import { WordTable } from './word-table.ts';

/** Returns what goes by a query, by kind, the kind of the best find first. */
export type Search = (query: string) => readonly FoundGroup[];

const WORTH = { name: 4, otherNames: 3, codes: 2, detail: 1 } as const;

type Field = keyof typeof WORTH;

const FIELDS = Object.keys(WORTH) as readonly Field[];

/** A name of few words is meant before a longer one that holds the same word. */
function worthOf(field: Field, words: number): number {
  return field === 'name' ? WORTH.name * (1 + 1 / words) : WORTH[field];
}

/** Where each word stands: entries and what the word is worth in them. */
interface Postings {
  readonly entries: number[];
  readonly worths: number[];
}

/** So many entries are read before whoever else waits may go on. */
const TURN = 1000;

/** Returns the search of {@link searchOf}, built in turns of some milliseconds, between which the page stays alive. */
export async function searchInTurns(entries: readonly SearchEntry[]): Promise<Search> {
  const building = build(entries);
  for (;;) {
    const { done, value } = building.next();
    if (done === true) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Returns a search over entries by name, other names, detail and code: every word of the query must be found. Accents
 * and capitals do not matter, words may be unfinished and a letter wrong. Entries that come first win among equals.
 * Building takes a pass over all words; a query takes time with the places of the words that it matches.
 */
export function searchOf(entries: readonly SearchEntry[]): Search {
  const building = build(entries);
  for (;;) {
    const { done, value } = building.next();
    if (done === true) return value;
  }
}

function* build(entries: readonly SearchEntry[]): Generator<undefined, Search> {
  const numbers = new Map<string, number>();
  const postings: Postings[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const field of FIELDS) {
      const words = wordsOf(entry[field]);
      const worth = worthOf(field, words.length);
      for (const word of words) add(word, index, worth);
    }
    if (index % TURN === TURN - 1) yield;
  }
  const table = new WordTable(numbers);
  /** Of each entry: what all words so far are worth, what this one is, and how many words were found. */
  const totals = new Float32Array(entries.length);
  const now = new Float32Array(entries.length);
  const counts = new Uint8Array(entries.length);

  return (query) => {
    const typed = wordsOf(query);
    if (typed.length === 0) return [];
    let hits: number[] = [];
    typed.forEach((word, place) => (hits = sift(word, place, hits)));
    const best = new BestOfKinds(entries);
    for (const entry of hits) {
      if (counts[entry] === typed.length) best.take(entry, totals[entry] as number);
      [totals[entry], counts[entry]] = [0, 0];
    }
    return best.groups();
  };

  function add(word: string, entry: number, worth: number): void {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    const places = (postings[number] ??= { entries: [], worths: [] });
    places.entries.push(entry);
    places.worths.push(worth);
  }

  /** Notes what one typed word is worth in each entry that all words before it are in; returns every entry ever noted. */
  function sift(word: string, place: number, before: number[]): number[] {
    const touched: number[] = [];
    for (const near of table.near(word)) {
      const places = postings[near.word] as Postings;
      for (let at = 0; at < places.entries.length; at += 1) {
        const entry = places.entries[at] as number;
        if (counts[entry] !== place) continue;
        const worth = near.nearness * (places.worths[at] as number);
        if (now[entry] === 0) touched.push(entry);
        if (worth > (now[entry] as number)) now[entry] = worth;
      }
    }
    for (const entry of touched) {
      totals[entry] = (totals[entry] as number) + (now[entry] as number);
      counts[entry] = place + 1;
      now[entry] = 0;
    }
    return place === 0 ? touched : before;
  }
}
