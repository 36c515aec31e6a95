import { describe, expect, test } from 'vitest';
import { archiveFacts, openArchive } from '../../../src/state/backgrounds/tile-archive.ts';
import { plainPng, writtenArchive } from '../../support/written-archive.ts';

const red = plainPng(2, [200, 0, 0]);
const blue = plainPng(2, [0, 0, 200]);
const raster = {
  tiles: [
    { z: 1, x: 0, y: 1, bytes: red },
    { z: 0, x: 0, y: 0, bytes: blue },
  ],
  tileType: 2,
  metadata: { name: ' Mi foto ', attribution: '<a href="https://x">&copy;  Yo</a>' },
};
const vector = { ...raster, tileType: 1, metadata: { vector_layers: [{ id: 'agua' }, { id: 'vías' }, {}] } };
const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

describe('an archive of tiles', () => {
  test('says what it holds, where, and who made it, in plain words', async () => {
    expect(await archiveFacts(blobOf(writtenArchive(raster)))).toEqual({
      content: 'raster',
      minZoom: 0,
      maxZoom: 1,
      bounds: { west: -75, south: -5, east: -69, north: 0 },
      tileLayers: [],
      attribution: '© Yo',
      title: 'Mi foto',
    });
  });

  test('of drawings names the layers inside its tiles', async () => {
    expect(await archiveFacts(blobOf(writtenArchive(vector)))).toMatchObject({
      content: 'vector',
      tileLayers: ['agua', 'vías'],
      title: null,
      attribution: '',
    });
  });

  test.each([
    { bytes: Buffer.from('{"type":"FeatureCollection"}'), trouble: 'no-archive', why: 'another format' },
    { bytes: Buffer.alloc(0), trouble: 'no-archive', why: 'nothing' },
    { bytes: writtenArchive(raster).subarray(0, 150), trouble: 'no-archive', why: 'cut short' },
    { bytes: writtenArchive({ ...raster, version: 2 }), trouble: 'no-archive', why: 'an old version' },
    { bytes: writtenArchive({ ...raster, version: 4 }), trouble: 'no-archive', why: 'a version to come' },
    { bytes: writtenArchive({ ...raster, tileType: 6 }), trouble: 'tile-kind', why: 'tiles nobody draws' },
    { bytes: writtenArchive({ ...raster, tileCompression: 3 }), trouble: 'packing', why: 'Brotli' },
    { bytes: writtenArchive({ ...vector, metadata: {} }), trouble: 'no-tile-layers', why: 'no names' },
  ])('is refused as $trouble: $why', async ({ bytes, trouble }) => {
    expect(await archiveFacts(blobOf(bytes))).toBe(trouble);
  });

  test('hands out the tile of a place, and none where it has none', async () => {
    const archive = openArchive(blobOf(writtenArchive(raster)), 'a');
    const tile = async (z: number, x: number, y: number) => {
      const found = await archive.getZxy(z, x, y);
      return found && Buffer.from(found.data);
    };
    expect(await tile(0, 0, 0)).toEqual(blue);
    expect(await tile(1, 0, 1)).toEqual(red);
    expect(await tile(1, 1, 1)).toBe(undefined);
  });
});
