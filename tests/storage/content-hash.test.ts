import { afterEach, expect, test, vi } from 'vitest';
import { contentHash } from '../../src/storage/content-hash.ts';

const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

afterEach(() => vi.unstubAllGlobals());

test('the hash of a file is that of its bytes', async () => {
  expect(await contentHash(new Blob(['abc']))).toBe(OF_ABC);
});

test('it is the same over plain http, where the platform offers none', async () => {
  vi.stubGlobal('crypto', {});
  expect(await contentHash(new Blob(['abc']))).toBe(OF_ABC);
});
