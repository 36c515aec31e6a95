import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tableWriters } from '../../src/core/writing/table-writers.ts';
import { worldWith, program, exported, OVERLAPS, recomputed, textOf, repacked, codesOf } from './exported.ts';
import type { Entries } from './exported.ts';

describe('recompute', () => {
  test.each([
    { args: OVERLAPS, why: 'overlaps with their geometry' },
    { args: ['protected-areas', '--format', 'json'], why: 'areas by every method' },
    { args: ['protected-areas', '--format', 'json', '--method', 'utm:18S'], why: 'areas by one method' },
    { args: ['protected-areas', '--format', 'json', '--features', 'PN15,RC11'], why: 'a selection' },
    {
      args: ['protected-areas', 'provinces', 'pdet-municipalities', '--combinations', '--format', 'json'],
      why: 'combinations',
    },
    {
      args: ['in/mine.geojson', '--overlaps-with', 'in/theirs.geojson', '--format', 'geojson'],
      why: 'files',
    },
    {
      args: ['in/mine.geojson', '--overlaps-with', 'in/mine.geojson', '--format', 'json'],
      why: 'one by itself',
    },
    { args: ['communities', '--format', 'geojson'], why: 'points, which have no area' },
  ])('gives every number to the last digit: $why', async ({ args }) => {
    const { code, report } = await recomputed({ 'x.zip': await exported(...args) });
    expect(report.rows.filter(({ result }) => result !== 'same')).toEqual([]);
    expect(report.summary).toMatchObject({ different: 0, files: 1, files_same: 1 });
    expect(report.issues.filter(({ code: found }) => found.startsWith('export'))).toEqual([]);
    expect(code).toBe(0);
  });

  test.each(tableWriters.map(({ id }) => id))('writes %s again, byte by byte', async (format) => {
    const { code, report } = await recomputed({
      'x.zip': await exported('protected-areas', '--overlaps-with', 'provinces', '--format', format),
    });
    const { files: all, files_same: same, different } = report.summary;
    expect([code, same, different]).toEqual([0, all, 0]);
  });

  test('reads the folder to which a package was unpacked', async () => {
    const entries: Entries = unzipSync(await exported(...OVERLAPS));
    const unpacked = Object.entries(entries).map(([name, bytes]) => [`x/${name}`, Buffer.from(bytes)]);
    const { code, report } = await recomputed(Object.fromEntries(unpacked) as Record<string, Buffer>, 'x');
    expect([code, report.summary['different']]).toEqual([0, 0]);
    expect(report.rows.length).toBeGreaterThan(0);
  });

  test('lists a number that somebody changed, though the checksums fit', async () => {
    const archive = repacked(await exported('protected-areas', '--format', 'json'), (entries) => {
      const text = textOf(entries, 'results/results.json');
      entries['results/results.json'] = strToU8(text.replace(/868671\.\d+/, '868671.0001'));
    });
    const { code, report } = await recomputed({ 'x.zip': archive });
    expect(code).toBe(1);
    expect(report.rows.filter(({ result }) => result !== 'same')).toEqual([
      expect.objectContaining({ row: 'PN15', column: 'ellipsoidal_ha', stored: 868671.0001 }),
    ]);
  });

  test('tells a data file that is not what the numbers give', async () => {
    const archive = repacked(await exported('protected-areas', '--format', 'json'), (entries) => {
      const name = 'data/protected-areas.json';
      entries[name] = strToU8(textOf(entries, name).replace('Yaguas', 'Yagüas'));
    });
    const { code, report } = await recomputed({ 'x.zip': archive });
    expect([code, codesOf(report)]).toEqual([1, expect.arrayContaining(['export-file-differs'])]);
  });

  test.each<{ name: string; change: (entries: Entries) => void; code: string }>([
    {
      name: 'a newer form',
      change: (entries) => {
        const text = textOf(entries, 'datapackage.json').replace('"version": 1,', '"version": 2,');
        entries['datapackage.json'] = strToU8(text);
      },
      code: 'package-newer',
    },
    {
      name: 'an input that is not there',
      change: (entries) => delete entries['sources/provinces.geojson'],
      code: 'package-entry-missing',
    },
    {
      name: 'an entry that does not belong there',
      change: (entries) => (entries['data/../../evil'] = strToU8('x')),
      code: 'package-entry-extra',
    },
    {
      name: 'a request that makes no sense',
      change: (entries) => {
        const text = textOf(entries, 'results/results.json').replace('"ellipsoidal"', '"by eye"');
        entries['results/results.json'] = strToU8(text);
      },
      code: 'package-entry-broken',
    },
    { name: 'another zip', change: (entries) => delete entries['datapackage.json'], code: 'export-not-one' },
  ])('tells $name', async ({ change, code }) => {
    const { code: ended, report } = await recomputed({
      'x.zip': repacked(await exported(...OVERLAPS), change),
    });
    expect(ended).toBe(1);
    expect(codesOf(report).filter((found) => found !== 'package-repacked')).toEqual([code]);
    expect(report.rows).toEqual([]);
  });

  test('tells a changed byte and a missing end', async () => {
    const archive = await exported(...OVERLAPS);
    const entries: Entries = unzipSync(archive);
    const changed = { ...entries, 'LICENSES.md': strToU8('none') };
    const cut = archive.subarray(0, archive.length - 200);
    const other = await recomputed({ 'x.zip': Buffer.from(zipSync(changed)) });
    expect([other.code, codesOf(other.report)]).toEqual([1, ['package-entry-changed']]);
    const short = await recomputed({ 'x.zip': Buffer.from(cut) });
    expect([short.code, codesOf(short.report)]).toEqual([1, ['package-truncated']]);
    const text = await recomputed({ 'x.zip': 'no package' });
    expect([text.code, codesOf(text.report)]).toEqual([1, ['export-not-one']]);
  });

  test('ends with 3 where there is no package', async () => {
    expect(await program(worldWith(), 'recompute', 'nowhere.zip')).toBe(3);
  });
});
