import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArealFeature } from '../../../src/core/base/areal.ts';
import { movableBuffers, movableCopy } from '../../../src/core/base/movable-copy.ts';
import { tabledPolygons } from '../../../src/core/base/polygon-table.ts';

const atOnce = (): Promise<void> => Promise.resolve();

const square = (west: number): number[][] => [
  [west, 0],
  [west + 1, 0],
  [west + 1, 1],
  [west, 0],
];

function feature(id: string, west: number): ArealFeature {
  return { id, name: null, geometry: tabledPolygons([[square(west)]]) };
}

describe('a copy of features that can be moved to another thread', () => {
  it('holds the same features and leaves the originals where they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -170, max: 170 }), { maxLength: 20 }), async (wests) => {
        const features = wests.map((west, index) => feature(String(index), west));
        const before = structuredClone(features);
        const { features: copies, buffers } = await movableCopy(features, atOnce);
        const received = structuredClone(copies, { transfer: [...buffers] });
        expect(received).toEqual(before);
        expect(features).toEqual(before);
      }),
    );
  });

  it('copies a table that several features share once', async () => {
    const { geometry } = feature('a', 3);
    if (geometry.type !== 'TabledPolygons') throw new Error('not of a table');
    const table = { ...geometry.table };
    const shared = ['a', 'b'].map((id) => ({ id, name: null, geometry: { ...geometry, table } }));
    const { features, buffers } = await movableCopy(shared, atOnce);
    expect(buffers).toHaveLength(4);
    expect(features.map((copy) => 'table' in copy.geometry && copy.geometry.table)).toSatisfy(
      ([a, b]: unknown[]) => a === b && a !== table,
    );
  });

  it('pauses within a table of 200,000 vertices, so that the page is drawn meanwhile', async () => {
    const ring = Array.from({ length: 200_000 }, (_, index) => [index / 2e5, (index % 7) / 10]);
    let pauses = 0;
    const geometry = tabledPolygons([[ring]]);
    const { features } = await movableCopy([{ id: 'a', name: null, geometry }], async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(4);
    const copy = features[0]?.geometry;
    expect(copy?.type === 'TabledPolygons' && copy.table.coordinates).toEqual(geometry.table.coordinates);
  });

  it('leaves geometries that no table holds as they are, and memory that threads share where it is', async () => {
    const plain: ArealFeature = {
      id: 'p',
      name: null,
      geometry: { type: 'Polygon', coordinates: [square(0)] },
    };
    const { features, buffers } = await movableCopy([plain], atOnce);
    expect(features[0]).toBe(plain);
    expect(buffers).toEqual([]);
    const shared = new Float64Array(new SharedArrayBuffer(16));
    const { geometry } = feature('a', 0);
    if (geometry.type !== 'TabledPolygons') throw new Error('not of a table');
    const table = { ...geometry.table, coordinates: shared };
    expect(movableBuffers([{ ...plain, geometry: { ...geometry, table } }])).toHaveLength(3);
  });
});
