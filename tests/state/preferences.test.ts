import { describe, expect, test } from 'vitest';
import { preferredLanguage, readPreferences, writePreferences } from '../../src/state/preferences.ts';

const nothing = {
  language: null,
  theme: null,
  hasEntered: false,
  areKeysEnabled: true,
  hasProject: false,
  hasBackgrounds: false,
  positionFormat: 'degrees',
};

function memory(stored: string | null = null): () => Storage {
  let value = stored;
  const storage = {
    getItem: () => value,
    setItem: (_key: string, text: string) => {
      value = text;
    },
  } as unknown as Storage;
  return () => storage;
}

function refusing(): Storage {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('preferences', () => {
  test('are remembered one by one', () => {
    const storage = memory();
    writePreferences(storage, { language: 'pt' });
    writePreferences(storage, { theme: 'sun' });
    expect(readPreferences(storage)).toEqual({ ...nothing, language: 'pt', theme: 'sun' });
  });

  test.each([
    { stored: null, why: 'a first visit' },
    { stored: '{', why: 'a half-written value' },
    { stored: 'null', why: 'no object' },
    {
      stored: '{"language":"qu","theme":7,"hasEntered":"yes","areKeysEnabled":0}',
      why: 'values of another version',
    },
  ])('are empty where $stored is stored: $why', ({ stored }) => {
    expect(readPreferences(memory(stored))).toEqual(nothing);
  });

  test('are empty, and nothing breaks, where the browser refuses storage', () => {
    writePreferences(refusing, { language: 'en' });
    expect(readPreferences(refusing)).toEqual(nothing);
  });
});

describe('preferredLanguage', () => {
  test.each([
    { tags: ['pt-BR', 'en'], language: 'pt', why: 'the first that we speak' },
    {
      tags: ['qu-PE', 'en-US'],
      language: 'en',
      why: 'Quechua has no dictionary yet, English is asked for next',
    },
    { tags: ['de'], language: 'es', why: 'Spanish is the language of the place' },
    { tags: [], language: 'es', why: 'nothing is known' },
  ])('is $language for $tags: $why', ({ tags, language }) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
