import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { PackageContent } from '../../../src/core/package/package-content.ts';
import { readPackage } from '../../../src/core/package/read-package.ts';
import { writePackage } from '../../../src/core/package/write-package.ts';
import type { Note, OwnBoundary, Project } from '../../../src/core/project/project.ts';
import { keptFile, ports, sampleContent, sha256Of, squareBytes, yaguas } from './sample-package.ts';

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const file = fc.record({ name: text, bytes: fc.uint8Array({ maxLength: 300 }) });
const common = {
  name: fc.option(text),
  stated: fc.option(fc.record({ hectares: fc.double({ min: 0, max: 1e7, noNaN: true }), citation: text })),
  isPrivate: fc.boolean(),
};
const drawing = fc.record({
  ...common,
  made: fc.constantFrom('drawn' as const, 'walked' as const, 'edited' as const),
  polygons: fc.array(fc.array(fc.array(fc.tuple(lon, lat), { maxLength: 5 }), { maxLength: 2 }), {
    maxLength: 2,
  }),
  positionalErrorMetres: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })),
  madeAt: instant,
});
const imported = fc.record({
  ...common,
  given: fc.array(file, { minLength: 1, maxLength: 3 }),
  importedAt: instant,
  choices: fc.record({ as: fc.constantFrom('as-is', 'boundary') }, { requiredKeys: [] }),
  repaired: fc.array(text, { maxLength: 2 }),
});
const note = fc.record({
  text,
  position: fc.option(fc.tuple(lon, lat)),
  accuracyMetres: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })),
  writtenAt: instant,
  given: fc.array(file, { maxLength: 2 }),
  isPrivate: fc.boolean(),
});

/** Numbers as JSON holds them: it has no negative zero. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

const contents = fc
  .record({
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    createdAt: instant,
    drawings: fc.array(drawing, { maxLength: 2 }),
    imports: fc.array(imported, { maxLength: 2 }),
    notes: fc.array(note, { maxLength: 2 }),
  })
  .map(({ title, createdAt, drawings, imports, notes }): PackageContent => {
    const files = new Map<string, Uint8Array>();
    const keep = (given: readonly { name: string; bytes: Uint8Array }[]) =>
      given.map(({ name, bytes }) => {
        files.set(sha256Of(bytes), bytes);
        return keptFile(name, bytes);
      });
    const boundaries: OwnBoundary[] = [
      ...drawings.map((own, index) => ({ ...own, kind: 'drawing' as const, id: `d${String(index)}` })),
      ...imports.map(({ given, ...own }, index) => ({
        ...own,
        kind: 'import' as const,
        id: `i${String(index)}`,
        files: keep(given),
      })),
    ];
    const written = notes.map(({ given, ...own }, index): Note => ({
      ...own,
      id: `n${String(index)}`,
      photos: keep(given),
    }));
    const project: Project = plain({
      id: 'p',
      title,
      createdAt,
      boundaries,
      activeId: boundaries[0]?.id ?? null,
      notes: written,
      walk: null,
    });
    return { ...sampleContent(), project, files };
  });

const folder = mkdtempSync(join(tmpdir(), 'mosaico-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a package', () => {
  test('opens to what was put in, and made again of that has the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const bytes = await writePackage(content, null, ports.crypto);
        const { value, issues } = await readPackage(bytes, null, ports);
        expect(issues).toEqual([]);
        expect(value).toEqual(content);
        if (value !== null) expect(await writePackage(value, null, ports.crypto)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  test('that is closed with a passphrase opens to what was put in, and never has the same bytes twice', async () => {
    const content = sampleContent([yaguas()]);
    const bytes = await writePackage(content, 'canoa y remo', ports.crypto);
    const { value, issues } = await readPackage(bytes, 'canoa y remo', ports);
    expect(issues).toEqual([]);
    expect(value).toEqual(content);
    expect(await writePackage(content, 'canoa y remo', ports.crypto)).not.toEqual(bytes);
    expect(Buffer.from(bytes).includes('project.json')).toBe(false);
  });

  test('opens whichever way the keyboard writes an accent', async () => {
    const bytes = await writePackage(sampleContent(), 'r\u00edo', ports.crypto);
    expect((await readPackage(bytes, 'ri\u0301o', ports)).value).not.toBeNull();
  });

  test('is an archive that other programs take for whole, and sha256sum agrees with its checksums', async () => {
    const path = join(folder, 'p.mosaico');
    writeFileSync(path, await writePackage(sampleContent([yaguas()]), null, ports.crypto));
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2]); print(z.namelist()[0])';
    const first = execFileSync('python3', ['-c', script, path, folder], { encoding: 'utf8' });
    expect(first.trim()).toBe('mimetype');
    const checked = execFileSync('sha256sum', ['--check', '--strict', 'checksums'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(checked.trim().split('\n')).toHaveLength(9);
    expect(checked).not.toContain('FAILED');
  });

  test('says whose the layers are that it compares with, and how long each file is', async () => {
    const path = join(folder, 'q.mosaico');
    writeFileSync(path, await writePackage(sampleContent([yaguas()]), null, ports.crypto));
    const script =
      'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extract("datapackage.json", sys.argv[2])';
    execFileSync('python3', ['-c', script, path, folder]);
    const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as object;
    const entry = yaguas().entry;
    expect(described).toMatchObject({
      name: 'mosaico-comunidad-nandu',
      licenses: [{ title: entry.licence, path: 'catalogue/protected-areas.json' }],
      sources: [{ title: expect.stringContaining(entry.attribution) as string }],
      resources: expect.arrayContaining([
        {
          name: `files-${sha256Of(squareBytes)}`,
          path: `files/${sha256Of(squareBytes)}`,
          bytes: squareBytes.length,
          hash: `sha256:${sha256Of(squareBytes)}`,
        },
      ]) as unknown,
    });
  });
});
