import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { areasByFeature } from '../../../src/panels/my-file/areas-by-feature.ts';
import { isTooLarge } from '../../../src/panels/my-file/size-limit.ts';

describe('a file of the person', () => {
  test.each([
    [200_000_000, false, '200 MB are read'],
    [200_000_001, true, 'one byte more is refused before it is read'],
    [0, false, 'an empty file is read, so that somebody says that it is empty'],
  ])('of %i bytes is too large: %s, %s', (bytes, expected) => {
    expect(isTooLarge(bytes)).toBe(expected);
  });

  test('has its areas by feature, in the order of the file', () => {
    const grouped = areasByFeature([
      { id: '1', name: 'Chacra', method: 'ellipsoidal', hectares: hectares(10) },
      { id: '0', name: null, method: 'ellipsoidal', hectares: null },
      { id: '1', name: 'Chacra', method: 'utm:18S', hectares: hectares(11) },
    ]);
    expect(grouped).toEqual([
      {
        id: '1',
        name: 'Chacra',
        areas: [
          { method: 'ellipsoidal', hectares: 10 },
          { method: 'utm:18S', hectares: 11 },
        ],
      },
      { id: '0', name: null, areas: [{ method: 'ellipsoidal', hectares: null }] },
    ]);
  });
});
