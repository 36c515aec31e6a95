import { deflateSync, gzipSync, crc32 } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

interface WrittenTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

interface ArchiveToWrite {
  readonly tiles: readonly WrittenTile[];
  /** 1 is MVT, 2 PNG. */
  readonly tileType: number;
  readonly metadata: unknown;
  /** 1 is none, 2 gzip, 3 Brotli. */
  readonly tileCompression?: number;
  readonly version?: number;
  readonly bounds?: readonly [west: number, south: number, east: number, north: number];
}

const HEADER_BYTES = 127;

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** One entry for each tile, each behind the one before it. */
function directoryOf(tiles: readonly { readonly tileId: number; readonly bytes: Uint8Array }[]): Buffer {
  const steps = tiles.map(({ tileId }, index) => tileId - (tiles[index - 1]?.tileId ?? 0));
  const numbers = [
    tiles.length,
    ...steps,
    ...tiles.map(() => 1),
    ...tiles.map(({ bytes }) => bytes.length),
    ...tiles.map((_, index) => (index === 0 ? 1 : 0)),
  ];
  return gzipSync(Buffer.from(numbers.flatMap(varint)));
}

/**
 * Returns the bytes of a small archive of tiles: a header, a root directory without leaves, metadata, tiles.
 *
 * @see Protomaps, PMTiles Version 3 Specification
 */
export function writtenArchive({
  tiles,
  tileType,
  metadata,
  tileCompression = 1,
  version = 3,
  bounds = [-75, -5, -69, 0],
}: ArchiveToWrite): Buffer {
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ tileId: zxyToTileId(z, x, y), bytes }))
    .sort((one, other) => one.tileId - other.tileId);
  const parts = [
    directoryOf(sorted),
    gzipSync(JSON.stringify(metadata)),
    Buffer.alloc(0),
    Buffer.concat(sorted.map(({ bytes }) => bytes)),
  ];
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 'ascii');
  header.writeUInt8(version, 7);
  let offset = HEADER_BYTES;
  for (const [index, { length }] of parts.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    offset += length;
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), at);
  const zooms = tiles.map(({ z }) => z);
  header.set([1, 2, tileCompression, tileType, Math.min(...zooms), Math.max(...zooms)], 96);
  for (const [index, degrees] of bounds.entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  }
  return Buffer.concat([header, ...parts]);
}

function chunk(name: string, bytes: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), bytes]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Returns a PNG of one colour. */
export function plainPng(side: number, [red, green, blue]: readonly [number, number, number]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: side }, () => [red, green, blue]).flat()]);
  const pixels = Buffer.concat(Array.from({ length: side }, () => row));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
