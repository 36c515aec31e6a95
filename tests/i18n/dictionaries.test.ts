import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { pt } from '../../src/i18n/pt.ts';

const spanish = sentencesOf(es);

describe.each([
  { language: 'English', dictionary: en },
  { language: 'Portuguese', dictionary: pt },
])('the texts in $language', ({ dictionary }) => {
  const sentences = sentencesOf(dictionary);

  test('say something wherever the Spanish ones do', () => {
    expect([...sentences.keys()]).toEqual([...spanish.keys()]);
    expect([...sentences].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('take the same parameters', () => {
    const differing = [...sentences].filter(
      ([key, sentence]) => parametersOf(sentence).join() !== parametersOf(spanish.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});

/** Every sentence by its path, such as `shell.search.label`. */
function sentencesOf(node: object, path = ''): ReadonlyMap<string, string> {
  const found = Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : [...sentencesOf(value as object, `${path}${key}.`)],
  );
  return new Map(found.sort(([one], [other]) => one.localeCompare(other)));
}

function parametersOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}
