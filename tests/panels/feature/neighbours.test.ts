import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { ellipsoidalLength } from '../../../src/core/geometry/ellipsoidal-length.ts';
import { neighboursOf } from '../../../src/panels/feature/neighbours.ts';
import { embeddedLayer } from '../../support/embedded.ts';

function square(id: string, west: number, south: number): FeatureCollection['features'][number] {
  const ring: Position[] = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
  return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const board: FeatureCollection = {
  type: 'FeatureCollection',
  features: [square('middle', 0, 0), square('east', 1, 0), square('corner', 1, 1), square('far', 5, 5)],
};

describe('the neighbours of a feature', () => {
  test('share edges; a common corner is no common boundary', () => {
    expect(neighboursOf(board, 'middle').map(({ id }) => id)).toEqual(['east']);
  });

  test('share the length of their common edges, however each ring turns', () => {
    const common = ellipsoidalLength([
      [1, 0],
      [1, 1],
    ]);
    expect(neighboursOf(board, 'middle')[0]?.sharedBorder).toBeCloseTo(common, 6);
  });

  test('are none for a feature that is not there', () => {
    expect(neighboursOf(board, 'nowhere')).toEqual([]);
  });

  test('of Yaguas are the three areas of the mosaic that touch it', () => {
    const { collection } = embeddedLayer('protected-areas');
    expect(neighboursOf(collection, 'PN15').map(({ id }) => id)).toEqual(['RC11', 'ACR34', 'ACR09']);
  });

  test('have the same boundary from either side', () => {
    const { collection } = embeddedLayer('protected-areas');
    const fromYaguas = neighboursOf(collection, 'PN15').find(({ id }) => id === 'RC11');
    const fromOther = neighboursOf(collection, 'RC11').find(({ id }) => id === 'PN15');
    expect(fromYaguas?.sharedBorder).toBeCloseTo(fromOther?.sharedBorder ?? 0, 6);
  });

  test('are none for a proposal that nobody has drawn', () => {
    expect(neighboursOf(embeddedLayer('protected-areas').collection, 'ere-campuya')).toEqual([]);
  });
});
