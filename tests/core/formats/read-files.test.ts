import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadingChoices } from '../../../src/core/formats/format.ts';
import { readFiles } from '../../../src/core/formats/read-files.ts';
import { decodeText } from '../../../src/engine/decode-text.ts';

interface Case {
  readonly why: string;
  readonly choices?: ReadingChoices;
  /** Id, name and type of geometry of each feature. */
  readonly features: readonly (readonly [id: string, name: string | null, type: string | null])[] | null;
  readonly issues: readonly string[];
}

const folder = 'tests/cases/files';

const cases = readdirSync(folder).map((name) => {
  const expected = JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as Case;
  const files = readdirSync(join(folder, name))
    .filter((file) => file !== 'case.json')
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, name, file))) }));
  return { name, why: expected.why, expected, files };
});

describe('readFiles', () => {
  test.each(cases)('$name: $why', async ({ expected, files }) => {
    const { value, issues } = await readFiles(files, { ...expected.choices, decode: decodeText });
    expect(issues.map(({ code }) => code)).toEqual(expected.issues);
    const features = value?.features.map(({ id, name, geometry }) => [
      id,
      name,
      (geometry as { type: string } | null)?.type ?? null,
    ]);
    expect(features ?? null).toEqual(expected.features);
  });
});

test('an archive is not opened where it would take more than there is room for', async () => {
  const path = join(folder, 'shapefile-zipped-in-utm', 'input.zip');
  const file = { name: 'input.zip', bytes: new Uint8Array(readFileSync(path)) };
  const { value, issues } = await readFiles([file], { decode: decodeText, mostUnpackedBytes: 100 });
  expect(value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['zip-too-large']);
});
