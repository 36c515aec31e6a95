import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { checksumsText } from '../../src/core/package/checksums.ts';
import { run } from '../../src/cli/run.ts';
import { sha256 } from '../../src/cli/sha256.ts';
import { memoryWorld } from './memory-effects.ts';
import type { World } from './memory-effects.ts';

/** The entries of a package by name. */
export type Entries = Record<string, Uint8Array>;

/** What the program writes as json. */
export interface Json {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly summary: Readonly<Record<string, number | null>>;
  readonly issues: readonly { readonly code: string; readonly file: string | null }[];
}

const today = '2026-03-05';
/** Returns a square of a tenth of a degree on three degrees south. */
export const square = (west: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, -3],
      [west + 0.1, -3],
      [west + 0.1, -2.9],
      [west, -2.9],
      [west, -3],
    ],
  ],
});
/** Returns a square with a name and a property. */
export const feature = (id: string, west: number): object => ({
  type: 'Feature',
  id,
  properties: { name: `Añu ${id}`, hogares: 12 },
  geometry: square(west),
});
/** Files that every world holds. */
export const files = {
  'in/mine.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [feature('a', -72), feature('b', -71.95), feature('far', -60)],
  }),
  'in/theirs.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('c', -71.98)] }),
};

/** Returns a world with these files beside. */
export const worldWith = (others: Readonly<Record<string, string | Buffer>> = {}): World =>
  memoryWorld({ files: { ...files, ...others }, today });

/** Runs the program in English and returns its exit code. */
export const program = (world: World, ...args: readonly string[]): Promise<number> =>
  run([...args, '--lang', 'en'], world.effects);

/** Returns the bytes of a file of a world. */
export const bytesAt = (world: World, path: string): Buffer => Buffer.from(world.files.get(path) ?? '');

/** Returns what an export writes. */
export async function exported(...args: readonly string[]): Promise<Buffer> {
  const world = worldWith();
  expect([await program(world, 'export', ...args, '--out', 'x.zip'), world.errors()]).toEqual([
    0,
    expect.any(String),
  ]);
  return bytesAt(world, 'x.zip');
}

/** Overlaps with their geometry. */
export const OVERLAPS = ['protected-areas', '--overlaps-with', 'provinces', '--format', 'geojson'] as const;

/** Returns how computing an export again ends, and its report. */
export async function recomputed(given: Readonly<Record<string, string | Buffer>>, path = 'x.zip') {
  const world = worldWith(given);
  const code = await program(world, 'recompute', path, '--format', 'json');
  return { code, report: JSON.parse(world.output()) as Json };
}

/** Returns an entry as text. */
export const textOf = (entries: Entries, name: string): string =>
  strFromU8(entries[name] ?? new Uint8Array(0));

/** A package with its entries changed and its checksums made to fit, as somebody would who wants it to pass. */
export function repacked(archive: Buffer, change: (entries: Entries) => void): Buffer {
  const entries: Entries = unzipSync(archive);
  change(entries);
  delete entries['checksums'];
  const digests = new Map(Object.entries(entries).map(([name, bytes]) => [name, sha256(bytes)]));
  return Buffer.from(zipSync({ ...entries, checksums: strToU8(checksumsText(digests)) }));
}

/** Returns the codes of the issues of a report. */
export const codesOf = ({ issues }: Json): readonly string[] => issues.map(({ code }) => code);
