import SearchableMap from 'minisearch/SearchableMap';

/** A word that stands for what was typed, and how near the two are: 1 where they are the same. */
export interface NearWord {
  readonly word: number;
  readonly nearness: number;
}

/** Letters from which on one letter may be wrong, and two. */
const [ONE_WRONG, TWO_WRONG] = [5, 8];

/** What an unfinished word and a misspelt one are worth at most, beside 1 for the very word. */
const [UNFINISHED, MISSPELT] = [0.8, 0.4];

/** Every distinct word once, to be found by its beginning or with a letter wrong. */
export class WordTable {
  readonly #tree: SearchableMap<number>;

  /** `numbers` are the words, each with its number. Cost: a pass over the words. */
  constructor(numbers: ReadonlyMap<string, number>) {
    this.#tree = SearchableMap.from([...numbers]);
  }

  /** Returns the words that stand for what was typed: itself, those that begin with it, and those that are nearly it. */
  near(typed: string): readonly NearWord[] {
    const found: NearWord[] = [];
    for (const [text, word] of this.#tree.atPrefix(typed)) {
      const nearness = text === typed ? 1 : UNFINISHED * (0.5 + typed.length / text.length / 2);
      found.push({ word, nearness });
    }
    const wrong = wrongLetters(typed);
    if (wrong === 0) return found;
    for (const [text, [word, distance]] of this.#tree.fuzzyGet(typed, wrong)) {
      if (!text.startsWith(typed)) found.push({ word, nearness: MISSPELT / distance });
    }
    return found;
  }
}

/** A digit is never a typing error: the next code is another feature. */
function wrongLetters(typed: string): number {
  if (/\d/.test(typed) || typed.length < ONE_WRONG) return 0;
  return typed.length < TWO_WRONG ? 1 : 2;
}
