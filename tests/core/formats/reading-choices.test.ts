import { describe, expect, test } from 'vitest';
import type { NamedBytes } from '../../../src/core/formats/format.ts';
import { readFiles } from '../../../src/core/formats/read-files.ts';
import { choicesForFile, withChoices } from '../../../src/core/formats/reading-choices.ts';
import { decodeText } from '../../../src/engine/decode-text.ts';

describe('what is said of one file', () => {
  test('comes before what is said of all, and only where it is said', () => {
    const choices = { crs: 'EPSG:32718', encoding: 'utf-8', byFile: { 'a.csv': { crs: 'EPSG:24878' } } };
    expect(choicesForFile(choices, 'a.csv')).toEqual({ crs: 'EPSG:24878', encoding: 'utf-8' });
    expect(choicesForFile(choices, 'b.csv')).toEqual({ crs: 'EPSG:32718', encoding: 'utf-8' });
    expect(choicesForFile(choices, 'toString')).toEqual({ crs: 'EPSG:32718', encoding: 'utf-8' });
  });

  test('is added to what was said of it before, and leaves the other files as they were', () => {
    const before = {
      as: 'boundary',
      byFile: { a: { crs: 'EPSG:24878' }, b: { encoding: 'cp850' } },
    } as const;
    expect(withChoices(before, { byFile: { a: { encoding: 'macintosh' } } })).toEqual({
      as: 'boundary',
      byFile: { a: { crs: 'EPSG:24878', encoding: 'macintosh' }, b: { encoding: 'cp850' } },
    });
    expect(withChoices(before, { numbers: 'en' })).toEqual({ ...before, numbers: 'en' });
  });
});

describe('files that were opened together', () => {
  const csv = (name: string, text: string): NamedBytes => ({ name, bytes: new TextEncoder().encode(text) });
  const metres = csv('metros.csv', 'este;norte\n690000;9690000\n690100;9690000\n690100;9690100\n');
  const more = csv('mas-metros.csv', 'este;norte\n691000;9690000\n691100;9690000\n691100;9690100\n');
  const degrees = csv('grados.csv', 'lon;lat\n-73.2;-2.8\n-73.1;-2.8\n-73.1;-2.7\n');
  const read = (files: readonly NamedBytes[], choices: Parameters<typeof withChoices>[0] = {}) =>
    readFiles(files, { ...choices, decode: decodeText });

  test('are asked about as one where they are alike', async () => {
    const { evidence } = await read([metres, more]);
    expect([evidence?.isPlaced, evidence?.files]).toEqual([false, undefined]);
  });

  test('are asked about by name where they differ, those together that are alike', async () => {
    const { evidence, value } = await read([degrees, metres, more]);
    expect([evidence?.isPlaced, evidence?.files]).toEqual([false, ['metros.csv', 'mas-metros.csv']]);
    expect(value?.features).toHaveLength(3);
  });

  test('are each placed by what is said of it', async () => {
    const byFile = { 'metros.csv': { crs: 'EPSG:24878' }, 'mas-metros.csv': { crs: 'EPSG:32718' } };
    const { value, issues, evidence } = await read([degrees, metres, more], { byFile });
    expect(value?.features).toHaveLength(9);
    const chosen = issues.filter(({ code }) => code === 'place-chosen');
    expect(chosen.map(({ at, params }) => [at.file, params['choice']])).toEqual([
      ['metros.csv', 'EPSG:24878'],
      ['mas-metros.csv', 'EPSG:32718'],
    ]);
    // What is asked about is the first of them again, and the answer would be for it alone.
    expect(evidence).toMatchObject({ isPlaced: true, files: ['grados.csv'] });
  });

  test('are each read in the encoding that is said of it', async () => {
    const named = (name: string, byte: number): NamedBytes => ({
      name,
      bytes: Uint8Array.from([
        ...new TextEncoder().encode('nombre;lon;lat\nQ'),
        byte,
        ...new TextEncoder().encode(';-73.2;-2.8\n'),
      ]),
    });
    const files = [named('dos.csv', 0xa4), named('windows.csv', 0xf1)];
    const { issues } = await read(files);
    expect(issues.filter(({ code }) => code === 'encoding-assumed').map(({ at }) => at.file)).toEqual([
      'dos.csv',
      'windows.csv',
    ]);
    const { value, issues: left } = await read(files, { byFile: { 'dos.csv': { encoding: 'cp850' } } });
    expect(value?.features.map(({ properties }) => properties?.['nombre'])).toEqual(['Qñ', 'Qñ']);
    expect(left.filter(({ code }) => code === 'encoding-assumed').map(({ at }) => at.file)).toEqual([
      'windows.csv',
    ]);
  });
});
