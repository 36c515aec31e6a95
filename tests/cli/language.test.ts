import { describe, expect, test } from 'vitest';
import { requestedLanguage, systemLanguage } from '../../src/cli/language.ts';

describe('systemLanguage', () => {
  test.each([
    { environment: { LANG: 'es_PE.UTF-8' }, language: 'es', why: 'the usual variable' },
    {
      environment: { LANG: 'es_PE.UTF-8', LC_MESSAGES: 'pt_BR.UTF-8' },
      language: 'pt',
      why: 'messages before LANG',
    },
    {
      environment: { LC_ALL: 'en_GB', LC_MESSAGES: 'pt_BR', LANG: 'es_CO' },
      language: 'en',
      why: 'LC_ALL wins',
    },
    { environment: { LC_ALL: '', LANG: 'es' }, language: 'es', why: 'an empty variable is not set' },
    { environment: { LANG: 'C.UTF-8' }, language: 'en', why: 'no language at all' },
    { environment: { LANG: 'qu_PE' }, language: 'en', why: 'a language without texts' },
    { environment: {}, language: 'en', why: 'nothing set' },
  ])('is $language for $environment: $why', ({ environment, language }) => {
    expect(systemLanguage(environment)).toBe(language);
  });
});

describe('requestedLanguage', () => {
  test.each([
    { words: ['areas', 'x', '--lang', 'pt'], language: 'pt', why: 'as two words' },
    { words: ['--lang=es', 'layers'], language: 'es', why: 'as one word, before the command' },
    { words: ['--lang', 'es', 'layers', '--lang', 'pt'], language: 'pt', why: 'the last one counts' },
    { words: ['areas', '--', '--lang', 'es'], language: null, why: 'after -- stand file names' },
    { words: ['areas', '--lang'], language: null, why: 'the missing value is reported later' },
    { words: ['areas', 'x'], language: null, why: 'not asked' },
  ])('is $language for $words: $why', ({ words, language }) => {
    expect(requestedLanguage(words)).toBe(language);
  });

  test('refuses a language without texts', () => {
    expect(() => requestedLanguage(['--lang', 'qu'])).toThrow(
      expect.objectContaining({ code: 'unknownLanguage' }),
    );
  });
});
