import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { effectiveDate } from '../../../src/core/catalogue/effective-date.ts';
import { isEstablishedAt, periodAt, statusAt } from '../../../src/core/catalogue/status-at.ts';
import { embeddedLayer } from '../../support/embedded.ts';

import type { StatusPeriod } from '../../../src/core/catalogue/layer-entry.ts';

const UNDATED: StatusPeriod = {
  status: 'proposed',
  from: null,
  decreeDate: null,
  publishedDate: null,
  instrument: null,
  certainty: 'found',
  source: 'a source',
};

test.each([
  ['the decree wins', { decreeDate: '2025-09-26', publishedDate: '2025-10-02', from: '2025' }, '2025-09-26'],
  ['publication stands in for it', { publishedDate: '2015-06-17', from: '2015' }, '2015-06-17'],
  ['a stated day stands in for both', { from: '2016-03-04' }, '2016-03-04'],
  ['a bare year is its first day', { from: '2016' }, '2016-01-01'],
  ['no date is before all that is known', {}, null],
])('%s', (_why, dates, expected) => {
  expect(effectiveDate({ ...UNDATED, ...dates })).toBe(expected);
});

describe('the status of a feature', () => {
  const feature = {
    status: [
      { ...UNDATED, from: '2016' },
      { ...UNDATED, status: 'established' as const, publishedDate: '2025-06-06' },
    ],
  };

  test.each<[date: string, expected: string | null, why: string]>([
    ['2015-12-31', null, 'nothing is known before the first period'],
    ['2016-01-01', 'proposed', 'a period begins on its first day'],
    ['2025-06-05', 'proposed', 'it lasts until the next begins'],
    ['2025-06-06', 'established', 'an instrument holds from its very day'],
    ['2099-01-01', 'established', 'the last period lasts'],
  ])('at %s is %s: %s', (date, expected) => {
    expect(statusAt(feature, date)).toBe(expected);
    expect(isEstablishedAt(feature, date)).toBe(expected === 'established');
  });

  test('without any date holds always', () => {
    expect(periodAt({ status: [UNDATED] }, '1066-10-14')).toBe(UNDATED);
  });

  test('never goes back to an earlier period as time passes', () => {
    const isoDay = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const position = (date: string): number =>
      feature.status.findIndex((period) => period === periodAt(feature, date));
    fc.assert(
      fc.property(isoDay, isoDay, (a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(position(earlier)).toBeLessThanOrEqual(position(later));
      }),
    );
  });
});

test.each([
  ['2009-01-01', []],
  ['2010-12-23', ['ACR09']],
  ['2015-06-17', ['ACR17', 'ACR09']],
  ['2019-06-02', ['PN15', 'ACR17', 'ACR09']],
  ['2025-06-05', ['PN15', 'ACR17', 'ACR09']],
  ['2025-06-06', ['PN15', 'ACR17', 'ACR09', 'ACR34']],
  ['2025-09-26', ['PN15', 'ACR17', 'ACR09', 'ACR34', 'RC11']],
])('at %s the established areas of the mosaic are %j', (date, expected) => {
  const { features } = embeddedLayer('protected-areas').entry;
  const established = features.filter(
    (feature) => feature.group === 'mosaic' && isEstablishedAt(feature, date),
  );
  expect(established.map(({ id }) => id)).toEqual(expected);
});
