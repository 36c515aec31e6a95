import { describe, expect, test } from 'vitest';

import { catalogue as en } from '../../../src/i18n/en/catalogue.ts';
import { catalogue as es } from '../../../src/i18n/es/catalogue.ts';
import { catalogue as pt } from '../../../src/i18n/pt/catalogue.ts';
import { embeddedLayer, embeddedLayerIds } from '../../support/embedded.ts';

function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted();
}

test.each(Object.entries(es.issues))('%s needs the same words in every language', (code, sentence) => {
  const key = code as keyof typeof es.issues;
  expect(placeholders(en.issues[key])).toEqual(placeholders(sentence));
  expect(placeholders(pt.issues[key])).toEqual(placeholders(sentence));
});

describe('every code that a layer holds has words', () => {
  test.each([
    ['community-candidates', 'evidenceClass', es.evidence],
    ['community-candidates', 'titleStatus', es.titleStatus],
    ['community-candidates', 'certainty', es.certainty],
    ['community-candidates', 'peopleCertainty', es.certainty],
    ['community-candidates', 'federationCertainty', es.certainty],
    ['pdet-table', 'coverage', es.coverage],
    ['localities', 'kind', es.localityKind],
  ] as const)('%s, %s', (layer, property, words) => {
    const { features } = embeddedLayer(layer).collection;
    const codes = new Set(features.map(({ properties }) => properties?.[property] as string | null));
    codes.delete(null);
    expect(codes.size).toBeGreaterThan(0);
    expect(Object.keys(words)).toEqual(expect.arrayContaining([...codes]));
  });

  test.each(embeddedLayerIds())('the catalogue entry of %s', (id) => {
    const { entry } = embeddedLayer(id);
    expect(Object.keys(es.theme)).toContain(entry.theme);
    expect(Object.keys(es.precision)).toContain(entry.precision);
  });
});
