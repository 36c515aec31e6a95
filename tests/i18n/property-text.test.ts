import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { propertyLabel, propertyText } from '../../src/i18n/property-text.ts';
import { embeddedLayer, embeddedLayerIds } from '../support/embedded.ts';

describe('a property of an embedded feature', () => {
  test.each<[string, unknown, string | null, string]>([
    ['evidenceClass', 'A', es.catalogue.evidence.A, 'a code is told in words'],
    ['coverage', null, es.catalogue.coverage.none, 'no coverage is something to say'],
    ['people', null, null, 'nothing known is nothing said'],
    ['people', '', null, 'nor is an empty text'],
    ['peopleMixed', true, es.panels.common.yes, 'what holds is a word'],
    ['peopleMixed', false, null, 'what does not hold is not worth a line'],
    ['mgn2018Hectares', 77578.8, '77,578.80', 'numbers are written in the format of the language'],
    ['code', '05001', '05001', 'a code is a text and keeps its zero'],
  ])('%s %j is read «%s»: %s', (key, value, expected) => {
    expect(propertyText(key, value, es, 'es')).toBe(expected);
  });

  test.each(embeddedLayerIds())('of the layer %s has a name in the dictionary', (id) => {
    const keys = embeddedLayer(id).collection.features.flatMap(({ properties }) =>
      Object.keys(properties ?? {}),
    );
    const nameless = [...new Set(keys)].filter((key) => key !== 'name' && propertyLabel(key, en) === key);
    expect(nameless).toEqual([]);
  });
});
