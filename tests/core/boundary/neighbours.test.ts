import { describe, expect, test } from 'vitest';
import type { ArealFeature, ArealLayer } from '../../../src/core/base/areal.ts';
import { compare, layerOfRings, squareAround } from './compare.ts';

const [LON, LAT] = [-71.5, -2.5];

/** A square of a kilometre; its vertices run from the south-west counter-clockwise. */
const MINE = layerOfRings([squareAround(LON, LAT, 500)]);

function around(
  ...squares: (readonly [id: string, half: number, east: number, north: number])[]
): ArealLayer {
  const features = squares.map(([id, half, east, north]): ArealFeature => ({
    id,
    name: null,
    geometry: { type: 'Polygon', coordinates: [squareAround(LON, LAT, half, east, north)] },
  }));
  return { id: 'around', features, positionalErrorMetres: null };
}

function stretchesBeside(layer: ArealLayer, toleranceMetres = 20) {
  const { neighbours } = compare(MINE, null, { around: [layer], toleranceMetres });
  return neighbours.map(({ featureId, relation, from, to, length }) => [
    featureId,
    relation,
    `${from}–${to}`,
    Math.round(length / 100) * 100,
  ]);
}

describe('neighbours', () => {
  test('a neighbour that shares a side lies along it, from vertex to vertex', () => {
    const stretches = stretchesBeside(around(['east', 500, 1000, 0]));
    expect(stretches).toContainEqual(['east', 'along', 'V2–V3', 1000]);
  });

  test('one across a gap is along within the tolerance and nothing beyond it', () => {
    const east = around(['east', 500, 1015, 0]);
    expect(stretchesBeside(east)).toContainEqual(['east', 'along', 'V2–V3', 1000]);
    expect(stretchesBeside(east, 10)).toEqual([]);
  });

  test('each side has its neighbour', () => {
    const sides = stretchesBeside(around(['south', 500, 0, -1000], ['east', 500, 1000, 0]));
    expect(sides).toEqual([
      ['east', 'along', 'V2–V3', 1000],
      ['south', 'along', 'V1–V2', 1000],
    ]);
  });

  test('a boundary that runs deep inside a feature runs through it', () => {
    expect(stretchesBeside(around(['park', 2000, 0, 0]))).toEqual([['park', 'through', 'V1–V1', 4000]]);
  });

  test('one that lies along a part of a side is named by the vertices around it', () => {
    const stretches = stretchesBeside(around(['east', 100, 600, -300]));
    expect(stretches).toEqual([['east', 'along', 'V2–V3', 200]]);
  });

  test('what is compared with is no neighbour of its own', () => {
    const layer = around(['east', 500, 1000, 0], ['south', 500, 0, -1000]);
    const theirs = { ...layer, features: layer.features.slice(0, 1) };
    const { neighbours } = compare(MINE, theirs, { around: [layer], toleranceMetres: 20 });
    expect(neighbours.map(({ featureId }) => featureId)).toEqual(['south']);
  });

  test('what touches nowhere is no neighbour', () => {
    expect(stretchesBeside(around(['far', 500, 5000, 5000]))).toEqual([]);
  });
});
