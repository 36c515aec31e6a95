import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { compareToOfficial } from '../../../src/panels/feature/compare-to-official.ts';

const yaguas = [
  { method: 'ellipsoidal', hectares: hectares(868269.82) },
  { method: 'utm:18S', hectares: hectares(871391.5) },
  { method: 'utm:19S', hectares: hectares(868927.84) },
  { method: 'spherical', hectares: null },
] as const;

describe('measured areas beside the official one', () => {
  test('names the zone of the decree as the nearest method', () => {
    const compared = compareToOfficial(yaguas, 868927.84);
    expect(compared.filter(({ isNearest }) => isNearest).map(({ method }) => method)).toEqual(['utm:19S']);
  });

  test('is measured minus official, with its sign', () => {
    const [ellipsoidal] = compareToOfficial(yaguas, 868927.84);
    expect(ellipsoidal?.difference).toBeCloseTo(-658.02, 2);
    expect(ellipsoidal?.differencePercent).toBeCloseTo(-0.0757, 4);
  });

  test('leaves an unknown area unknown and never the nearest', () => {
    const [unknown] = compareToOfficial([{ method: 'spherical', hectares: null }], 1);
    expect(unknown).toMatchObject({
      hectares: null,
      difference: null,
      differencePercent: null,
      isNearest: false,
    });
  });

  test('compares nothing where no authority gives an area', () => {
    const compared = compareToOfficial(yaguas, null);
    expect(compared.every(({ difference, isNearest }) => difference === null && !isNearest)).toBe(true);
  });

  test('marks one method where two are equally near', () => {
    const twice = compareToOfficial([yaguas[0], { ...yaguas[0], method: 'spherical' }], 868927.84);
    expect(twice.map(({ isNearest }) => isNearest)).toEqual([true, false]);
  });
});
