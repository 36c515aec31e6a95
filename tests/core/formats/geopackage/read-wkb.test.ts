import { describe, expect, test } from 'vitest';
import { readWkb } from '../../../../src/core/formats/geopackage/read-wkb.ts';
import { DamagedGeometry, UnknownKind } from '../../../../src/core/formats/unread-geometry.ts';

type Part = { readonly byte: number } | { readonly whole: number } | { readonly numbers: readonly number[] };

function wkb(parts: readonly Part[], isLittle = true): Uint8Array {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(8));
  const add = (length: number): void => void bytes.push(...new Uint8Array(view.buffer, 0, length));
  for (const part of parts) {
    if ('byte' in part) bytes.push(part.byte);
    else if ('whole' in part) {
      view.setUint32(0, part.whole, isLittle);
      add(4);
    } else {
      for (const number of part.numbers) {
        view.setFloat64(0, number, isLittle);
        add(8);
      }
    }
  }
  return Uint8Array.from(bytes);
}

const LITTLE = { byte: 1 };
const read = (bytes: Uint8Array) => readWkb(bytes);

describe('readWkb', () => {
  test.each([
    { kind: 1, numbers: [-71, -2], coordinates: [-71, -2], why: 'plain' },
    {
      kind: 1001,
      numbers: [-71, -2, 90],
      coordinates: [-71, -2, 90],
      why: 'with a height, as ISO writes it',
    },
    { kind: 2001, numbers: [-71, -2, 5], coordinates: [-71, -2], why: 'a measure is no height' },
    { kind: 3001, numbers: [-71, -2, 90, 5], coordinates: [-71, -2, 90], why: 'with both' },
    { kind: 0x80000001, numbers: [-71, -2, 90], coordinates: [-71, -2, 90], why: 'as PostGIS writes it' },
    { kind: 0x40000001, numbers: [-71, -2, 5], coordinates: [-71, -2], why: 'PostGIS, with a measure' },
    { kind: 1, numbers: [Number.NaN, Number.NaN], coordinates: [], why: 'an empty point is nowhere' },
  ])('reads a point of kind $kind: $why', ({ kind, numbers, coordinates }) => {
    expect(read(wkb([LITTLE, { whole: kind }, { numbers }]))).toEqual({ type: 'Point', coordinates });
  });

  test('reads the other byte order, in the parts of a collection too', () => {
    const point = [{ byte: 0 }, { whole: 1 }, { numbers: [-71, -2] }];
    const collection = wkb([{ byte: 0 }, { whole: 7 }, { whole: 1 }, ...point], false);
    expect(read(collection)).toEqual({
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [-71, -2] }],
    });
  });

  test('passes over a reference system of its own', () => {
    const bytes = wkb([LITTLE, { whole: 0x20000001 }, { whole: 4326 }, { numbers: [-71, -2] }]);
    expect(read(bytes)).toEqual({ type: 'Point', coordinates: [-71, -2] });
  });

  test.each([
    { parts: [LITTLE, { whole: 1 }, { numbers: [-71] }], why: 'it ends within a position' },
    {
      parts: [LITTLE, { whole: 2 }, { whole: 0xffffffff }],
      why: 'four thousand million vertices have no room',
    },
    { parts: [LITTLE, { whole: 3 }, { whole: 0x7fffffff }], why: 'nor have as many rings' },
    { parts: [LITTLE, { whole: 7 }, { whole: 0x7fffffff }], why: 'nor have as many parts' },
    {
      parts: [LITTLE, { whole: 6 }, { whole: 1 }, LITTLE, { whole: 1 }, { numbers: [-71, -2] }],
      why: 'a point is no part of a multipolygon',
    },
    {
      parts: Array.from({ length: 60 }, () => [LITTLE, { whole: 7 }, { whole: 1 }]).flat(),
      why: 'collections in collections without end',
    },
  ])('refuses bytes where $why', ({ parts }) => {
    expect(() => read(wkb(parts))).toThrow(DamagedGeometry);
  });

  test('names the kind of a curve, which is not read', () => {
    expect(() => read(wkb([LITTLE, { whole: 10 }, { whole: 0 }]))).toThrow(new UnknownKind(10));
  });
});
