import { describe, expect, test } from 'vitest';
import { figureWith, judgeOne } from '../../../support/judge-one.ts';
import { squareLayer } from '../../../support/square-layer.ts';
import type { Square } from '../../../support/square-layer.ts';

const OFFICIAL = { precision: 'official', positionalErrorMetres: null } as const;

const largest = figureWith(
  { kind: 'area-rank', layer: 'areas', feature: 'A', among: 'mosaic' },
  { text: 'the largest', value: 1, unit: 'rank' },
);
const outline = { precision: 'outline' } as const;

describe('A rank by area', () => {
  test.each<[readonly Square[], string, string]>([
    [
      [
        { id: 'A', side: 0.5 },
        { id: 'B', side: 0.3 },
      ],
      'agrees',
      'both boundaries are the published ones',
    ],
    [
      [
        { id: 'A', side: 0.5 },
        { id: 'B', side: 0.3 },
        { id: 'C', side: 0.1, ...outline },
      ],
      'agrees',
      'a small outline decides nothing',
    ],
    [
      [
        { id: 'A', side: 0.5 },
        { id: 'B', side: 0.3, ...outline },
      ],
      'consistent',
      'the rival is an outline',
    ],
    [
      [
        { id: 'A', side: 0.5, ...outline },
        { id: 'B', side: 0.3 },
      ],
      'consistent',
      'its own boundary is one',
    ],
    [
      [
        { id: 'A', side: 0.5 },
        { id: 'B', side: 0.6 },
      ],
      'disagrees',
      'another one is larger',
    ],
    [
      [
        { id: 'A', side: 0.5 },
        { id: 'B', side: null },
      ],
      'agrees',
      'what nobody has drawn is only named',
    ],
    [
      [
        { id: 'A', side: null },
        { id: 'B', side: 0.3 },
      ],
      'not-checkable',
      'it has no area itself',
    ],
  ])('%#: %s', async (squares, verdict) => {
    const layer = squareLayer('areas', { ...OFFICIAL, positionalErrorMetres: 350 }, squares);
    expect((await judgeOne(largest, [layer])).verdict).toBe(verdict);
  });

  test('is not decided between outlines that are nearer in size than their error', async () => {
    const squares = [
      { id: 'A', side: 0.5 },
      { id: 'B', side: 0.5001 },
    ];
    const layer = squareLayer('areas', { precision: 'outline', positionalErrorMetres: 350 }, squares);
    expect(await judgeOne(largest, [layer])).toMatchObject({
      verdict: 'not-checkable',
      reason: { code: 'rank-undecided' },
    });
  });

  test('names what nobody has drawn', async () => {
    const layer = squareLayer('areas', OFFICIAL, [
      { id: 'A', side: 0.5 },
      { id: 'B', side: null },
    ]);
    expect((await judgeOne(largest, [layer])).steps).toContainEqual({
      code: 'not-ranked',
      params: { names: ['B'] },
    });
  });
});
