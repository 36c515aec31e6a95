import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import type { Precision } from '../../../src/core/catalogue/layer-entry.ts';
import { bandText } from '../../../src/panels/parts/band-text.ts';
import { roughHectares, roughNumber } from '../../../src/panels/parts/rough-hectares.ts';

const texts = { lessThanOne: 'menos de 1 ha' };

describe('an area with the digits that its precision allows', () => {
  test.each<[number | null, Precision, string, string]>([
    [868269.82, 'official', '868,269.82 ha', 'an official polygon is measured to the hundredth'],
    [868671.25, 'outline', '868,671 ha', 'an outline has no hundredths'],
    [0.0036, 'outline', 'menos de 1 ha', 'something is not nothing'],
    [0.0036, 'official', '0.00 ha', 'on official polygons the hundredths say it'],
    [0, 'outline', '0 ha', 'nothing is nothing'],
    [null, 'outline', '—', 'unknown is not 0'],
  ])('%f on %s is «%s»: %s', (value, precision, expected) => {
    const area = value === null ? null : hectares(value);
    expect(roughHectares(area, precision, texts, 'es').replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test.each<[number | null, Precision, string]>([
    [0.4, 'outline', '< 1'],
    [12.6, 'outline', '13'],
    [null, 'outline', '—'],
    [12.6, 'official', '12.60'],
  ])('%f on %s is «%s» in a column of hectares', (value, precision, expected) => {
    expect(roughNumber(value === null ? null : hectares(value), precision, 'es')).toBe(expected);
  });

  test.each([
    [18168.4, '18,200', 'three digits are all that a band is worth'],
    [1449.2, '1,450', 'as the sentence above the table rounds it'],
    [13.04, '13', 'no zeros behind the point'],
    [0.0512, '0.05', 'nor more than hundredths'],
  ])('a band of %f ha is written %s: %s', (band, expected) => {
    expect(bandText(hectares(band), 'es')).toBe(expected);
  });
});
