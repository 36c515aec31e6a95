import { describe, expect, test } from 'vitest';
import { map as english } from '../../src/i18n/en/map.ts';
import { map as spanish } from '../../src/i18n/es/map.ts';
import { map as portuguese } from '../../src/i18n/pt/map.ts';
import { geographicText } from '../../src/map/position-text.ts';
import { utmText } from '../../src/map/utm-text.ts';

const yaguas = { lon: -71.9055, lat: -2.8481 };

describe('geographicText', () => {
  test.each([
    { language: 'es', texts: spanish, expected: '2.8481° S · 71.9055° O', why: 'oeste' },
    { language: 'en', texts: english, expected: '2.8481° S · 71.9055° W', why: 'west' },
    { language: 'pt', texts: portuguese, expected: '2,8481° S · 71,9055° O', why: 'decimal comma' },
  ] as const)('writes $expected in $language ($why)', ({ language, texts, expected }) => {
    expect(geographicText(yaguas, texts, language)).toBe(expected);
  });

  test('knows the other two hemispheres', () => {
    expect(geographicText({ lon: 12.5, lat: 41.9 }, english, 'en')).toBe('41.9000° N · 12.5000° E');
  });
});

describe('utmText', () => {
  // gdaltransform -s_srs '+proj=longlat +datum=WGS84' -t_srs EPSG:32719 (32718, 32618, 32619), GDAL 3.6
  test.each([
    { at: yaguas, expected: 'UTM 19S · 176,949 mE · 9,684,790 mN', why: 'Yaguas' },
    {
      at: { lon: -72.36, lat: -3.03 },
      expected: 'UTM 18S · 793,462 mE · 9,664,733 mN',
      why: 'Ampiyacu Apayacu',
    },
    {
      at: { lon: -76.5, lat: 0.505 },
      expected: 'UTM 18N · 333,075 mE · 55,837 mN',
      why: 'north of the equator',
    },
    { at: { lon: -70, lat: 1 }, expected: 'UTM 19N · 388,736 mE · 110,547 mN', why: 'the fourth zone here' },
  ])('projects into the zone of the place ($why)', ({ at, expected }) => {
    expect(utmText(at, english.utm, 'en')).toBe(expected);
  });
});
