import { beforeEach, describe, expect, test } from 'vitest';
import type { TileArchive } from '../../src/core/project/background.ts';
import type { ProjectStorage } from '../../src/storage/storage.ts';

export function tileArchive(id: string, change: Partial<TileArchive> = {}): TileArchive {
  return {
    id,
    kind: 'archive',
    title: `Fondo ${id}`,
    isVisible: true,
    opacity: 1,
    height: 1,
    attribution: '',
    bytes: 5,
    content: 'raster',
    minZoom: 0,
    maxZoom: 4,
    bounds: { west: -75, south: -5, east: -69, north: 0 },
    tileLayers: [],
    ...change,
  };
}

/** What every storage must hold to of backgrounds. */
export function describeBackgrounds(storageNow: () => ProjectStorage): void {
  describe('a background', () => {
    let storage: ProjectStorage;
    beforeEach(() => {
      storage = storageNow();
    });
    const bytesOf = async (id: string) => (await storage.backgroundContent(id))?.text() ?? null;

    test('is kept whole, and counts', async () => {
      await storage.putBackground(tileArchive('a'), new Blob(['whole']));
      expect(await storage.backgrounds()).toEqual([tileArchive('a')]);
      expect(await bytesOf('a')).toBe('whole');
      expect(await storage.keptBytes()).toBe(5);
    });

    test('that stands otherwise keeps its bytes', async () => {
      await storage.putBackground(tileArchive('a'), new Blob(['whole']));
      await storage.putBackground(tileArchive('a', { opacity: 0.5 }));
      expect(await storage.backgrounds()).toEqual([tileArchive('a', { opacity: 0.5 })]);
      expect(await bytesOf('a')).toBe('whole');
    });

    test('stands above those of less height', async () => {
      for (const [id, height] of [
        ['low', -1],
        ['high', 7],
        ['middle', 2],
      ] as const) {
        await storage.putBackground(tileArchive(id, { height }));
      }
      expect((await storage.backgrounds()).map(({ id }) => id)).toEqual(['high', 'middle', 'low']);
    });

    test('that is taken out takes its bytes along, and leaves the others', async () => {
      await storage.putBackground(tileArchive('a'), new Blob(['whole']));
      await storage.putBackground(tileArchive('b'), new Blob(['other']));
      await storage.removeBackground('a');
      expect((await storage.backgrounds()).map(({ id }) => id)).toEqual(['b']);
      expect([await bytesOf('a'), await bytesOf('b')]).toEqual([null, 'other']);
    });

    test('goes with everything', async () => {
      await storage.putBackground(tileArchive('a'), new Blob(['whole']));
      await storage.deleteEverything();
      expect([await storage.backgrounds(), await bytesOf('a'), await storage.keptBytes()]).toEqual([
        [],
        null,
        0,
      ]);
    });
  });
}
