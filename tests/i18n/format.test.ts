import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import {
  formatDate,
  formatHectares,
  formatNumber,
  formatPercent,
  formatShare,
  formatWithBand,
  unknownWord,
} from '../../src/i18n/format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatHectares', () => {
  test.each<{ language: Language; written: string; why: string }>([
    { language: 'es', written: '868,269.82 ha', why: 'Peru groups with a comma' },
    { language: 'en', written: '868,269.82 ha', why: 'English groups with a comma' },
    { language: 'pt', written: '868.269,82 ha', why: 'Brazil groups with a point' },
  ])('writes $written in $language: $why', ({ language, written }) => {
    expect(plain(formatHectares(868_269.82, language))).toBe(written);
  });

  test('keeps the number and its unit on one line', () => {
    expect(formatHectares(1, 'es')).toBe('1.00\u00a0ha');
  });

  test.each([null, Number.NaN, Number.POSITIVE_INFINITY])('writes %s as a dash and never as 0', (value) => {
    expect(formatHectares(value, 'es')).toBe('—');
  });
});

describe('formatWithBand', () => {
  test.each([
    { value: 868_672.4, band: 1_450, written: '868,700 ha ± 1,450', why: 'hundreds beside thousands' },
    {
      value: 868_672.4,
      band: 18_780,
      written: '869,000 ha ± 18,800',
      why: 'thousands beside tens of thousands',
    },
    { value: 868_269.82, band: 13.2, written: '868,270 ha ± 13', why: 'whole hectares beside tens' },
    { value: 12.345, band: 0.42, written: '12.35 ha ± 0.42', why: 'hundredths beside tenths' },
    { value: 868_269.82, band: 0, written: '868,269.82 ha', why: 'no error declared' },
    { value: 868_269.82, band: null, written: '868,269.82 ha', why: 'error unknown' },
    { value: null, band: 1_450, written: '—', why: 'area unknown' },
  ])('writes $written: $why', ({ value, band, written }) => {
    expect(plain(formatWithBand(value, band, 'es'))).toBe(written);
  });
});

describe('percentages and signs', () => {
  test('a percentage takes percent, a share takes a fraction', () => {
    expect(plain(formatPercent(12.345, 'pt'))).toBe('12,35 %');
    expect(plain(formatShare(0.12345, 'pt'))).toBe('12,35 %');
  });

  test.each([
    { value: -1.5, written: '−1.5', why: 'a true minus sign, as wide as the plus' },
    { value: 1.5, written: '+1.5', why: 'the sign of a difference is shown' },
    { value: 0, written: '0', why: 'nothing has no sign' },
  ])('writes the difference $written: $why', ({ value, written }) => {
    expect(formatNumber(value, 'es', { signed: true })).toBe(written);
  });
});

describe('formatDate', () => {
  test.each<{ iso: string | null; language: Language; written: string; why: string }>([
    {
      iso: '2025-06-06',
      language: 'es',
      written: '6 de junio de 2025',
      why: 'the day does not move with the clock',
    },
    { iso: '2025-06-06', language: 'pt', written: '6 de junho de 2025', why: 'Brazilian months' },
    { iso: '2025-06-06', language: 'en', written: 'June 6, 2025', why: 'English months' },
    { iso: '2015', language: 'es', written: '2015', why: 'no day is invented for a year' },
    { iso: null, language: 'es', written: '—', why: 'unknown' },
  ])('writes $iso as $written: $why', ({ iso, language, written }) => {
    expect(formatDate(iso, language)).toBe(written);
  });
});

test('the dash has a word to read aloud in every language', () => {
  expect([unknownWord('es'), unknownWord('en'), unknownWord('pt')]).toEqual([
    'desconocido',
    'unknown',
    'desconhecido',
  ]);
});
