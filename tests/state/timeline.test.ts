import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LayerEntry } from '../../src/core/catalogue/layer-entry.ts';
import { dateOfDay, dayOfDate, firstDate, instrumentsOf, mosaicAt } from '../../src/state/timeline.ts';

const path = new URL('../../geodata/catalogue/protected-areas.json', import.meta.url);
const entry = JSON.parse(readFileSync(path, 'utf8')) as LayerEntry;

describe('the mosaic at a date', () => {
  test.each([
    { date: '2010-12-22', established: 0, legal: 0, why: 'the day before the first instrument' },
    { date: '2010-12-23', established: 1, legal: 434_129.54, why: 'an instrument counts from its own day' },
    { date: '2019-06-02', established: 3, legal: 1_694_097.2, why: 'the three areas of the 1.7 million' },
    { date: '2025-06-06', established: 4, legal: 1_977_691.96, why: 'Medio Putumayo Algodón' },
    { date: '2025-09-26', established: 5, legal: 2_138_296.37, why: 'Bajo Putumayo Yaguas' },
  ])('has $established established areas on $date: $why', ({ date, established, legal }) => {
    const mosaic = mosaicAt(entry, date);
    expect(mosaic.established).toBe(established);
    // The sum of hundredths of a hectare is not exact in binary.
    expect(mosaic.legal).toBeCloseTo(legal, 6);
  });

  test('names every member, established or not, and no neighbour', () => {
    const names = mosaicAt(entry, firstDate).members.map(({ feature }) => feature.name);
    expect(names).toHaveLength(6);
    expect(names).toContain('Ere Campuya');
    expect(names).not.toContain('Güeppí-Sekime');
  });

  test('has an unknown legal area where an instrument states none', () => {
    const features = entry.features.map((feature) => ({ ...feature, officialArea: null }));
    expect(mosaicAt({ ...entry, features }, '2019-06-02').legal).toBeNull();
  });
});

test('the instruments come in the order of their dates, and proposals are none', () => {
  expect(instrumentsOf(entry).map(({ date, instrument }) => `${date} ${instrument}`)).toEqual([
    '2010-12-23 DS 024-2010-MINAM',
    '2015-06-17 DS 008-2015-MINAM',
    '2018-01-11 DS 001-2018-MINAM',
    '2025-06-06 DS 010-2025-MINAM',
    '2025-09-26 DS 020-2025-MINAM',
  ]);
});

describe('days on the line of time', () => {
  test.each([
    { date: firstDate, day: 0, why: 'its beginning' },
    { date: '1998-12-31', day: 364, why: 'an ordinary year' },
    { date: '2000-12-31', day: 1_095, why: 'a leap year ends the third year' },
  ])('$date is day $day: $why', ({ date, day }) => {
    expect([dayOfDate(date), dateOfDay(day)]).toEqual([day, date]);
  });

  test('what lies before the beginning is its first day', () => {
    expect(dayOfDate('1969-07-20')).toBe(0);
  });
});
