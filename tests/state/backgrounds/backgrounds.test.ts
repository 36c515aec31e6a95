import { beforeEach, describe, expect, test } from 'vitest';
import { addAddress } from '../../../src/state/backgrounds/add-address.ts';
import { addArchive } from '../../../src/state/backgrounds/add-archive.ts';
import { Backgrounds } from '../../../src/state/backgrounds/backgrounds.svelte.ts';
import { createMemoryStorage } from '../../../src/storage/memory-storage.ts';
import { StorageFailure } from '../../../src/storage/storage-failure.ts';
import type { ProjectStorage, StorageChange } from '../../../src/storage/storage.ts';
import { plainPng, writtenArchive } from '../../support/written-archive.ts';

const png = plainPng(2, [200, 0, 0]);
const archive = (name: string): File => {
  const bytes = writtenArchive({ tiles: [{ z: 0, x: 0, y: 0, bytes: png }], tileType: 2, metadata: {} });
  return new File([new Uint8Array(bytes)], name);
};

describe('the backgrounds of a person', () => {
  let storage: ProjectStorage;
  let tell: (change: StorageChange) => void;
  let kept: boolean[];
  /** What was asked of other hosts. */
  let asked: string[];
  let backgrounds: Backgrounds;
  const open = (change: Partial<ProjectStorage> = {}) => {
    const subscribe = (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    };
    return new Backgrounds({
      storage: { ...storage, subscribe, ...change },
      onlook: () => undefined,
      fetchTile: async (url) => {
        asked.push(url);
        return new ArrayBuffer(1);
      },
      onkept: (has) => kept.push(has),
    });
  };
  const titles = () => backgrounds.list.map(({ title }) => title);
  const idOf = (title: string) => backgrounds.list.find((each) => each.title === title)?.id ?? '';

  beforeEach(async () => {
    storage = createMemoryStorage();
    kept = [];
    asked = [];
    backgrounds = open();
    for (const name of ['uno.pmtiles', 'dos.PMTILES', 'tres.pmtiles']) {
      expect(await addArchive(backgrounds, archive(name))).toBe(true);
    }
  });

  test('are added on top, under the name of their file where they have no other', () => {
    expect(titles()).toEqual(['tres', 'dos', 'uno']);
    expect(kept.at(-1)).toBe(true);
  });

  test('are kept whole, and drawn from what is kept', async () => {
    const [first] = backgrounds.list;
    expect(first?.kind === 'archive' && first.bytes).toBe(archive('').size);
    const again = open();
    await again.refresh();
    expect(again.list).toEqual(backgrounds.list);
    const tile = await again.tile(idOf('uno'), 0, 0, 0);
    expect(tile && Buffer.from(tile)).toEqual(png);
    expect(await again.tile('nobody', 0, 0, 0)).toBe(null);
  });

  test('change places with their neighbour, and stay so', async () => {
    await backgrounds.move(idOf('uno'), 'up');
    expect(titles()).toEqual(['tres', 'uno', 'dos']);
    await backgrounds.move(idOf('tres'), 'up');
    await backgrounds.move(idOf('tres'), 'down');
    expect(titles()).toEqual(['uno', 'tres', 'dos']);
    expect((await storage.backgrounds()).map(({ title }) => title)).toEqual(titles());
  });

  test('ask nothing of another host before its address is switched on, and after it is switched off', async () => {
    await addAddress(backgrounds, {
      template: ' https://t.example/{z}/{x}/{y}.png ',
      title: '',
      attribution: '',
    });
    const id = idOf('t.example');
    expect(backgrounds.list.find((each) => each.id === id)?.isVisible).toBe(false);
    expect([await backgrounds.tile(id, 3, 2, 1), asked]).toEqual([null, []]);
    await backgrounds.change(id, { isVisible: true });
    expect((await backgrounds.tile(id, 3, 2, 1))?.byteLength).toBe(1);
    expect(asked).toEqual(['https://t.example/3/2/1.png']);
    await backgrounds.change(id, { isVisible: false });
    await backgrounds.tile(id, 3, 2, 1);
    await backgrounds.tile(idOf('uno'), 0, 0, 0);
    expect(asked).toHaveLength(1);
  });

  test('take no address that is none', async () => {
    const address = { template: 'https://t.example/tiles', title: 'T', attribution: '' };
    expect(await addAddress(backgrounds, address)).toBe(false);
    expect(backgrounds.trouble).toEqual({ kind: 'no-address', name: 'https://t.example/tiles' });
  });

  test('are written when the hand is at rest, and not before', async () => {
    const id = idOf('dos');
    const opacity = async () => (await storage.backgrounds()).find((each) => each.id === id)?.opacity;
    await backgrounds.change(id, { opacity: 0.3 }, true);
    expect([backgrounds.list[1]?.opacity, await opacity()]).toEqual([0.3, 1]);
    await backgrounds.change(id, { opacity: 0.4 });
    expect(await opacity()).toBe(0.4);
  });

  test('that are removed leave nothing behind', async () => {
    for (const { id } of backgrounds.list) await backgrounds.remove(id);
    expect([titles(), await storage.keptBytes(), kept.at(-1)]).toEqual([[], 0, false]);
  });

  test('follow what another tab does', async () => {
    await storage.removeBackground(idOf('dos'));
    tell({ kind: 'backgrounds-changed' });
    await expect.poll(titles).toEqual(['tres', 'uno']);
    tell({ kind: 'everything-deleted' });
    expect([titles(), kept.at(-1)]).toEqual([[], false]);
  });

  test('that cannot be read are not added, and the reason is said until something goes well', async () => {
    expect(await addArchive(backgrounds, new File(['{}'], 'otra.json'))).toBe(false);
    expect(backgrounds.trouble).toEqual({ kind: 'no-archive', name: 'otra.json' });
    expect(titles()).toHaveLength(3);
    await addArchive(backgrounds, archive('cuatro.pmtiles'));
    expect(backgrounds.trouble).toBe(null);
  });

  test.each([
    ['full', { kind: 'full', name: 'x.pmtiles' }],
    ['blocked', { kind: 'not-kept', name: 'x.pmtiles', reason: 'blocked' }],
  ] as const)('for which the device is %s are not shown either', async (reason, trouble) => {
    const failing = open({ putBackground: () => Promise.reject(new StorageFailure(reason, 'no')) });
    expect(await addArchive(failing, archive('x.pmtiles'))).toBe(false);
    expect([failing.trouble, failing.list, failing.isBusy]).toEqual([trouble, [], false]);
  });

  test('let a bug through', async () => {
    const broken = open({ putBackground: () => Promise.reject(new TypeError('bug')) });
    await expect(addArchive(broken, archive('x.pmtiles'))).rejects.toThrow('bug');
  });
});
