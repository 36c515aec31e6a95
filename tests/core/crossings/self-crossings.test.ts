import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { findSelfCrossings } from '../../../src/core/crossings/self-crossings.ts';
import { boxRing, starRings } from '../../support/polygons.ts';

function closed(...corners: Position[]): Position[] {
  return [...corners, corners[0] ?? []];
}

describe('findSelfCrossings', () => {
  test.each<{ rings: Position[][]; kinds: string[]; why: string }>([
    { rings: [boxRing(0, 0, 2, 2)], kinds: [], why: 'a box is simple' },
    {
      rings: [closed([0, 0], [2, 2], [2, 0], [0, 2])],
      kinds: ['cross'],
      why: 'a bow-tie crosses between vertices',
    },
    {
      rings: [closed([0, 0], [1, 1], [2, 2], [2, 0], [1, 1], [0, 2])],
      kinds: ['cross'],
      why: 'a bow-tie with a vertex where it crosses',
    },
    {
      rings: [closed([0, 0], [1, 1], [2, 0], [2, 2], [1, 1], [0, 2])],
      kinds: [],
      why: 'two lobes that touch in a vertex, wound alike',
    },
    {
      rings: [closed([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])],
      kinds: [],
      why: 'a vertex that touches an edge from inside',
    },
    {
      rings: [closed([0, 0], [4, 0], [4, 4], [3, 0], [2, -1], [1, 4])],
      kinds: ['cross', 'cross'],
      why: 'a vertex on an edge that the boundary passes through, and the way back',
    },
    {
      rings: [boxRing(0, 0, 4, 4), boxRing(4, 0, 8, 4).reverse()],
      kinds: ['doubled'],
      why: 'a hole wound wrongly',
    },
    { rings: [boxRing(0, 0, 4, 4), boxRing(4, 0, 8, 4)], kinds: ['retraced'], why: 'two parts side by side' },
    {
      rings: [boxRing(0, 0, 4, 4), boxRing(4, 1, 8, 2)],
      kinds: ['retraced'],
      why: 'side by side for some length',
    },
    { rings: [boxRing(0, 0, 4, 4), boxRing(4, 4, 8, 8)], kinds: [], why: 'two parts that touch in a corner' },
    {
      rings: [boxRing(0, 0, 4, 4), boxRing(0, 0, 4, 4)],
      kinds: ['doubled', 'doubled', 'doubled', 'doubled'],
      why: 'the same part twice',
    },
    {
      rings: [boxRing(0, 0, 4, 4), boxRing(2, 2, 6, 6)],
      kinds: ['cross', 'cross'],
      why: 'two parts that overlap',
    },
    {
      rings: [closed([0, 0], [4, 0], [4, 4], [0, 4], [0, 2], [-2, 2], [-2, 2.5], [0, 2])],
      kinds: ['cross'],
      why: 'an ear at one vertex, wound the other way: its area would be taken off',
    },
    { rings: [], kinds: [], why: 'nothing' },
  ])('finds $kinds: $why', ({ rings, kinds }) => {
    const { found, isComplete } = findSelfCrossings(rings);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    expect(isComplete).toBe(true);
  });

  test('says which edges cross, and where', () => {
    const { found } = findSelfCrossings([closed([0, 0], [2, 2], [2, 0], [0, 2])]);
    expect(found).toMatchObject([
      { kind: 'cross', first: { ring: 0, edge: 0 }, second: { ring: 0, edge: 2 }, position: [1, 1] },
    ]);
  });

  test('finds nothing in simple rings', () => {
    fc.assert(
      fc.property(starRings({ lon: [-78, -68], lat: [-6, 3], size: [0.0001, 1] }), (ring) => {
        expect(findSelfCrossings([ring]).found).toEqual([]);
      }),
    );
  });

  test('finds the one crossing that comes of swapping two neighbours of a round ring', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 200 }), fc.nat(), (count, at) => {
        const corners = Array.from({ length: count }, (_, index): Position => {
          const angle = (2 * Math.PI * index) / count;
          return [Math.cos(angle), Math.sin(angle)];
        });
        const index = at % (count - 1);
        const [first = [], second = []] = corners.slice(index, index + 2);
        corners.splice(index, 2, second, first);
        expect(findSelfCrossings([closed(...corners)]).found).toMatchObject([{ kind: 'cross' }]);
      }),
    );
  });

  test('stops after a hundred crossings and says so', () => {
    const scribble = Array.from({ length: 301 }, (_, index): Position => {
      const angle = (2 * Math.PI * index * 140) / 301;
      return [Math.cos(angle), Math.sin(angle)];
    });
    const { found, isComplete } = findSelfCrossings([closed(...scribble)]);
    expect(found.length).toBeGreaterThanOrEqual(100);
    expect(isComplete).toBe(false);
  });

  test('gives up on a comb of long edges whose boxes all overlap, and says so', () => {
    const teeth = Array.from({ length: 2000 }, (_, index): Position[] => [
      [index * 1e-6, index * 1e-6],
      [1 + (index + 0.5) * 1e-6, 1 + index * 1e-6],
    ]).flat();
    expect(findSelfCrossings([closed(...teeth, [2, -1])])).toEqual({ found: [], isComplete: false });
  });

  test('looks on after hundreds of edges that parts share', () => {
    const strips = Array.from({ length: 300 }, (_, index) => boxRing(index, 0, index + 1, 1));
    const { found, isComplete } = findSelfCrossings([
      ...strips,
      closed([500, 0], [502, 2], [502, 0], [500, 2]),
    ]);
    expect(found.filter(({ kind }) => kind === 'retraced')).toHaveLength(299);
    expect(found.filter(({ kind }) => kind === 'cross')).toHaveLength(1);
    expect(isComplete).toBe(true);
  });
});
