import { describe, expect, test } from 'vitest';
import { MeasureState } from '../../src/state/measure.svelte.ts';

function measureOf(kind: 'length' | 'area', ...places: (readonly [number, number])[]): MeasureState {
  const measure = new MeasureState();
  measure.kind = kind;
  places.forEach(measure.add);
  return measure;
}

describe('measuring on the map', () => {
  test('a degree of the equator is a·π/180 long', () => {
    expect(measureOf('length', [-72, 0], [-71, 0]).length).toBeCloseTo(111_319.490793, 5);
  });

  test('the last place can be taken back, and all of them', () => {
    const measure = measureOf('length', [-72, 0], [-71, 0], [-70, 0]);
    measure.undo();
    expect(measure.lastLeg).toBeCloseTo(111_319.490793, 5);
    measure.undo();
    expect(measure.lastLeg).toBeNull();
    measure.clear();
    expect(measure.places).toEqual([]);
  });

  test.each([
    {
      places: [
        [0, 0],
        [1, 0],
      ],
      kind: 'area',
      isBoundary: false,
      why: 'two places enclose nothing',
    },
    {
      places: [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
      kind: 'area',
      isBoundary: true,
      why: 'a triangle',
    },
    {
      places: [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
      kind: 'length',
      isBoundary: false,
      why: 'a way is no boundary',
    },
    {
      places: [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ],
      kind: 'area',
      isBoundary: false,
      why: 'its sides cross',
    },
  ] as const)('can be kept: $isBoundary, $why', ({ places, kind, isBoundary }) => {
    expect(measureOf(kind, ...places).isBoundary).toBe(isBoundary);
  });

  test('an area whose sides cross is unknown, and not 0', () => {
    const { ring } = measureOf('area', [0, 0], [1, 1], [1, 0], [0, 1]);
    expect(ring.area).toBeNull();
  });
});
