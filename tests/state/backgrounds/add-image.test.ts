import { beforeEach, describe, expect, test } from 'vitest';
import { plainChoice } from '../../../src/core/crs/crs-choice.ts';
import { cornersOfBox } from '../../../src/core/crs/image-corners.ts';
import { referenceSystemOf } from '../../../src/core/crs/reference-system.ts';
import { addImage } from '../../../src/state/backgrounds/add-image.ts';
import { Backgrounds } from '../../../src/state/backgrounds/backgrounds.svelte.ts';
import { chooseImage } from '../../../src/state/backgrounds/choose-image.ts';
import { createMemoryStorage } from '../../../src/storage/memory-storage.ts';

const sizeOf = async (file: File) => {
  if (!file.name.endsWith('.png')) throw new DOMException('The source image could not be decoded.');
  return { width: 100, height: 100 };
};
const picture = new File(['pixels'], 'plano 1978.png');
const world = (text: string, name = 'plano 1978.pgw') => new File([text], name);

describe('a picture that is chosen', () => {
  test('comes with the corners of its world file, in whichever order they are chosen', async () => {
    const files = [world('0.01 0 0 -0.01 -71.995 -1.005'), picture];
    expect(await chooseImage(files, sizeOf)).toEqual({
      file: picture,
      corners: cornersOfBox([-72, -1], [-71, -2]).map((pair) =>
        pair.map((value) => expect.closeTo(value, 9)),
      ),
    });
  });

  test('alone has no corners yet', async () => {
    expect(await chooseImage([picture], sizeOf)).toEqual({ file: picture, corners: null });
  });

  test.each([
    { files: [new File(['x'], 'plano.tif')], kind: 'no-image', name: 'plano.tif', why: 'no such picture' },
    { files: [world('1')], kind: 'no-image', name: 'plano 1978.pgw', why: 'the picture is missing' },
    { files: [picture, world('1 2')], kind: 'no-world-file', name: 'plano 1978.pgw', why: 'two numbers' },
    { files: [], kind: 'no-image', name: '', why: 'nothing was chosen' },
  ])('is refused as $kind: $why', async ({ files, kind, name }) => {
    expect(await chooseImage(files, sizeOf)).toEqual({ kind, name });
  });
});

describe('a picture that is placed', () => {
  const system = referenceSystemOf('EPSG:4326');
  let backgrounds: Backgrounds;
  const add = (south: number) => {
    if (system === null) throw new Error('EPSG:4326');
    const corners = cornersOfBox([-72, -1], [-71, south]);
    return addImage(backgrounds, {
      file: picture,
      corners,
      choice: plainChoice(system),
      attribution: ' IGN ',
    });
  };

  beforeEach(() => {
    const storage = createMemoryStorage();
    backgrounds = new Backgrounds({
      storage,
      onkept: () => undefined,
      onlook: () => undefined,
      fetchTile: async () => null,
    });
  });

  test('is kept whole, with its place and whose it is', async () => {
    expect(await add(-2)).toBe(true);
    const [image] = backgrounds.list;
    expect(image).toMatchObject({
      kind: 'image',
      title: 'plano 1978',
      bytes: 6,
      bounds: { west: -72, south: -2, east: -71, north: -1 },
      attribution: 'IGN',
    });
    expect(await (await backgrounds.content(image?.id ?? ''))?.text()).toBe('pixels');
  });

  test('nowhere is not kept', async () => {
    expect(await add(-9000)).toBe(false);
    expect([backgrounds.trouble, backgrounds.list]).toEqual([
      { kind: 'no-place', name: 'plano 1978.png' },
      [],
    ]);
  });
});
