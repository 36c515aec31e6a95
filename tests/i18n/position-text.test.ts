import { describe, expect, test } from 'vitest';
import { map as english } from '../../src/i18n/en/map.ts';
import { map as spanish } from '../../src/i18n/es/map.ts';
import { map as portuguese } from '../../src/i18n/pt/map.ts';
import { copiedPosition, origenNacionalText, utmText } from '../../src/i18n/position-in-metres.ts';
import { positionFormats } from '../../src/i18n/position-format.ts';
import { geographicText, sexagesimalText } from '../../src/i18n/position-text.ts';
import { readTypedPlaces } from '../../src/core/boundary/typed-places.ts';

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

describe('sexagesimalText', () => {
  test.each([
    { at: yaguas, expected: `2°50'53.2" S · 71°54'19.8" W`, why: 'Yaguas' },
    {
      at: { lon: -71.99999, lat: -2 },
      expected: `2°00'00.0" S · 72°00'00.0" W`,
      why: 'no minute has 60 seconds',
    },
  ])('writes $expected ($why)', ({ at, expected }) => {
    expect(sexagesimalText(at, english, 'en')).toBe(expected);
  });
});

describe('origenNacionalText', () => {
  // gdaltransform -s_srs EPSG:4326 -t_srs EPSG:9377: the origin of the plane is 73° W, 4° N
  test('knows the origin of the plane', () => {
    const origin = origenNacionalText({ lon: -73, lat: 4 }, english.origenNacional, 'en');
    expect(origin).toBe('EPSG:9377 · 5,000,000 mE · 2,000,000 mN');
  });
});

describe('copiedPosition', () => {
  const sheet = { west: -82, south: -19, east: -66, north: 14 };

  test.each(positionFormats)('is read back by the search: %s', (format) => {
    const [first] = readTypedPlaces(copiedPosition(yaguas, format), sheet);
    expect(first?.position[0]).toBeCloseTo(yaguas.lon, 4);
    expect(first?.position[1]).toBeCloseTo(yaguas.lat, 4);
    expect(
      first?.supposed.filter((supposition) => supposition !== 'order' && supposition !== 'zone'),
    ).toEqual([]);
  });
});
