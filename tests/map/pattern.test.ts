import { describe, expect, test } from 'vitest';
import type { PatternImage } from '../../src/map/pattern.ts';
import { dotId, parseImageId, patternId } from '../../src/map/pattern.ts';

describe('parseImageId', () => {
  test.each([
    { id: patternId('wide', '#009e73'), rgb: [0x00, 0x9e, 0x73], why: 'a proposal' },
    { id: patternId('dense', '#1F2A2E'), rgb: [0x1f, 0x2a, 0x2e], why: 'an overlap, capital digits' },
    { id: dotId('#d55e00'), rgb: [0xd5, 0x5e, 0x00], why: 'a town' },
  ])('draws $id in its colour, the transparent pixels too ($why)', ({ id, rgb }) => {
    const { data } = drawn(id);
    for (let at = 0; at < data.length; at += 4) expect([...data.subarray(at, at + 3)]).toEqual(rgb);
  });

  test.each([
    { id: 'hatch narrow #009e73', why: 'an unknown ruling' },
    { id: 'hatch wide #09e', why: 'a short colour' },
    { id: 'marker', why: 'the image of somebody else' },
  ])('knows nothing of $id ($why)', ({ id }) => {
    expect(parseImageId(id)).toBeNull();
  });

  test.each(['wide', 'dense'] as const)('repeats a %s hatch without a seam', (ruling) => {
    const image = drawn(patternId(ruling, '#000000'));
    const step = ruling === 'wide' ? -1 : 1;
    // Every row is the row above shifted by one pixel, around the edge of the tile as well.
    for (let y = 1; y <= image.height; y += 1)
      for (let x = 0; x < image.width; x += 1)
        expect(alphaAt(image, x, y)).toBe(alphaAt(image, x - step, y - 1));
  });

  test('covers more of the ground with a dense hatch than with a wide one', () => {
    const share = (id: string): number => {
      const image = drawn(id);
      return (
        image.data.filter((_, at) => at % 4 === 3).reduce((sum, alpha) => sum + alpha, 0) / image.width ** 2
      );
    };
    expect(share(patternId('dense', '#000000'))).toBeGreaterThan(1.3 * share(patternId('wide', '#000000')));
  });

  test('draws a dot that is round: the same after a quarter turn', () => {
    const dot = drawn(dotId('#000000'));
    for (let y = 0; y < dot.height; y += 1)
      for (let x = 0; x < dot.width; x += 1)
        expect(alphaAt(dot, x, y)).toBe(alphaAt(dot, dot.width - 1 - y, x));
    expect(alphaAt(dot, 0, 0)).toBe(0);
    expect(alphaAt(dot, 4, 4)).toBe(255);
  });
});

function drawn(id: string): PatternImage {
  const image = parseImageId(id);
  if (!image) throw new Error(`no image ${id}`);
  return image;
}

function alphaAt({ width, height, data }: PatternImage, x: number, y: number): number | undefined {
  const wrap = (value: number, size: number): number => ((value % size) + size) % size;
  return data[(wrap(y, height) * width + wrap(x, width)) * 4 + 3];
}
