import { expect, test } from 'vitest';
import { plainWords } from '../../../src/state/backgrounds/plain-words.ts';

test.each([
  { html: '<a href="https://x.org" onclick="steal()">&copy; X</a> &amp; Y', words: '© X & Y', why: 'a link' },
  { html: '<img src=x onerror=steal()>IGAC', words: 'IGAC', why: 'what would run' },
  { html: ' a\n  b ', words: 'a b', why: 'line breaks' },
  { html: '&unheard; 1 &#39;', words: "&unheard; 1 '", why: 'an entity nobody knows stays' },
])('the words of $html are $words: $why', ({ html, words }) => {
  expect(plainWords(html)).toBe(words);
});
