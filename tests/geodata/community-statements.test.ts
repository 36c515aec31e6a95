import { describe, expect, test } from 'vitest';

import {
  parseFederation,
  parsePeople,
  parseTitleStatus,
} from '../../geodata/recipes/community-statements.ts';

describe('the people of a candidate community', () => {
  test.each([
    ['Maijuna', 'unsourced-likely', 'Maijuna', false, 'unsourced-likely', 'a name stays'],
    [
      'Murui-Muinani (Huitoto)',
      'found (name)',
      'Murui-Muinani (Huitoto)',
      false,
      'found-from-name',
      'so does a synonym',
    ],
    ['Yagua (mixed)', 'unsourced-likely', 'Yagua', true, 'unsourced-likely', 'a remark becomes a flag'],
    [
      'Bora, Kichwa or Ocaina (group statement for the 13 communities)',
      'found (group)',
      'Bora, Kichwa, Ocaina',
      false,
      'found-for-group',
      'a statement on a group stays one',
    ],
    ['', '', null, false, null, 'nothing is invented'],
  ])('%s (%s)', (people, certainty, expected, mixed, expectedCertainty, _why) => {
    expect(parsePeople(people === '' ? null : people, certainty === '' ? null : certainty)).toEqual({
      people: expected,
      peopleMixed: mixed,
      peopleCertainty: expectedCertainty,
    });
  });

  test('with a certainty that is not known stops the recipe', () => {
    expect(() => parsePeople('Bora', 'hearsay')).toThrow('Certainty "hearsay" has no code');
  });
});

test.each<[federation: string | null, certainty: string | null, expected: string | null, why: string]>([
  ['FECONA', 'found', 'FECONA', 'one federation'],
  ['FECOIBAP or OPCIBRY (not found which)', 'unknown', 'FECOIBAP / OPCIBRY', 'one of two'],
  [null, null, null, 'none found'],
])('the federation %s (%s) reads %s: %s', (federation, certainty, expected) => {
  expect(parseFederation(federation, certainty)).toEqual({
    federation: expected,
    federationCertainty: certainty,
  });
});

test('a title status in new words stops the recipe', () => {
  expect(() => parseTitleStatus('titled')).toThrow('Title status "titled" has no code');
});
