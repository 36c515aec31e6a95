import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { geodata } from '../support/embedded.ts';

interface Provenance {
  readonly file: string;
  readonly what: string;
  readonly authority: string;
  readonly licence: string;
  readonly how: string;
  readonly sha256: string;
}

const provenance = JSON.parse(
  readFileSync(`${geodata}/sources/provenance.json`, 'utf8'),
) as readonly Provenance[];

test('every source is described, and nothing else is', () => {
  const files = readdirSync(`${geodata}/sources`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(csv|geojson)$/.test(file));
  expect(provenance.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

test.each(provenance)('$file is what its provenance says', (source) => {
  const bytes = readFileSync(`${geodata}/sources/${source.file}`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(source.sha256);
  expect(Object.values(source)).not.toContain('');
});
