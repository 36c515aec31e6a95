import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';

const ring = [
  [-72, -3],
  [-71, -3],
  [-71, -2],
  [-72, -2],
  [-72, -3],
];
const bowTie = [
  [-72, -3],
  [-71, -2],
  [-71, -3],
  [-72, -2],
  [-72, -3],
];

function layerOf(...rings: readonly (readonly number[][])[]): string {
  const features = rings.map((one, index) => ({
    type: 'Feature',
    id: `f${String(index)}`,
    properties: { code: `c${String(index)}` },
    geometry: { type: 'Polygon', coordinates: [one] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const files = { a: layerOf(ring, bowTie) };
const areas = ['areas', 'a', '--format', 'json', '--cache', 'kept'];

function keptIn(world: ReturnType<typeof memoryWorld>): string[] {
  return [...world.files.keys()].filter((path) => path.startsWith('kept'));
}

/** Runs the program twice in one world, with something done to what it kept, and returns both outputs. */
async function runTwice(args: readonly string[], between: (world: ReturnType<typeof memoryWorld>) => void) {
  const world = memoryWorld({ files });
  const codes = [await run(args, world.effects)];
  const first = world.output();
  between(world);
  codes.push(await run(args, world.effects));
  return { world, codes, first, second: world.output().slice(first.length) };
}

describe('--cache', () => {
  test('answers the same from what was kept, with the same issues', async () => {
    const { world, codes, first, second } = await runTwice(areas, () => undefined);
    expect(keptIn(world)).toHaveLength(1);
    expect(codes).toEqual([1, 1]);
    expect(first).toContain('self-crossing');
    expect(second).toBe(first);
  });

  test('takes what was kept, and does not read the file anew', async () => {
    const other = memoryWorld({ files: { a: layerOf(ring) } });
    await run(areas, other.effects);
    const [kept] = keptIn(other).map((path) => other.files.get(path));
    const { codes, second } = await runTwice(areas, (world) => {
      for (const path of keptIn(world)) world.files.set(path, kept ?? '');
    });
    expect(codes).toEqual([1, 0]);
    expect(second).not.toContain('self-crossing');
  });

  test.each([
    { damage: (bytes: Buffer) => bytes.subarray(0, bytes.length - 5), why: 'cut short' },
    {
      damage: (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte))),
      why: 'changed',
    },
    { damage: () => Buffer.alloc(0), why: 'empty' },
  ])('reads the file anew where what was kept is $why', async ({ damage }) => {
    const { codes, first, second } = await runTwice(areas, (world) => {
      for (const path of keptIn(world)) world.files.set(path, damage(world.files.get(path) as Buffer));
    });
    expect(codes).toEqual([1, 1]);
    expect(second).toBe(first);
  });

  test('keeps another identifier and other bytes apart', async () => {
    const world = memoryWorld({ files });
    await run(areas, world.effects);
    await run([...areas, '--id', 'code'], world.effects);
    world.files.set('a', layerOf(ring));
    await run(areas, world.effects);
    expect(keptIn(world)).toHaveLength(3);
    expect(world.output()).toContain('"c0"');
  });

  test('repairs what was kept only where it is asked to', async () => {
    const world = memoryWorld({ files });
    await run(areas, world.effects);
    const before = world.output();
    expect(await run([...areas, '--repair'], world.effects)).toBe(0);
    expect(world.output().slice(before.length)).toContain('feature-repaired');
    expect(keptIn(world)).toHaveLength(1);
  });

  test('says where the folder cannot be written', async () => {
    const world = memoryWorld({ files, locked: ['kept'] });
    expect(await run(areas, world.effects)).toBe(3);
    expect(world.errors()).toContain('kept');
  });
});
