import { describe, expect, test } from 'vitest';
import { EVERYTHING, FOR_OTHERS, handOn } from '../../../src/core/package/hand-on.ts';
import type { Note, Project } from '../../../src/core/project/project.ts';
import { keptFile, ports, sampleContent, sha256Of, squareBytes } from './sample-package.ts';

const at = '2026-01-31T12:00:00.000Z';
const { project: own } = sampleContent();
const [square] = own.boundaries;
if (square === undefined) throw new Error('The sample has no boundary.');

/** A photo that nobody can look into. */
const heic = Uint8Array.of(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63);

const note = (id: string, isPrivate: boolean, photos: Note['photos'] = []): Note => ({
  id,
  text: 'hito 3',
  position: [-71.25321, -2.85432],
  accuracyMetres: 4,
  writtenAt: at,
  photos,
  isPrivate,
});

const project: Project = {
  ...own,
  activeId: 'secret',
  boundaries: [square, { ...square, id: 'secret', isPrivate: true }],
  notes: [note('n1', false, [keptFile('a.heic', heic)]), note('n2', true)],
  walk: { startedAt: at, isPaused: false, points: [{ lon: -71.2, lat: -2.8, accuracyMetres: 5, at }] },
};

const files = new Map([
  [sha256Of(squareBytes), squareBytes],
  [sha256Of(heic), heic],
]);

describe('what is handed on', () => {
  test('is everything, byte by byte, where everything is asked for', async () => {
    const handed = await handOn({ project, files }, EVERYTHING, ports);
    expect(handed).toEqual({
      project,
      files,
      issues: [],
      leftBehind: { boundaries: 0, notes: 0, photos: 0, walk: false },
    });
  });

  test('is nothing private, unfinished or of which nobody knows what it says, unless that is asked for', async () => {
    const handed = await handOn({ project, files }, FOR_OTHERS, ports);
    expect(handed.project.boundaries.map(({ id }) => id)).toEqual(['b1']);
    expect(handed.project.notes).toEqual([note('n1', false)]);
    expect(handed.project.walk).toBeNull();
    expect(handed.project.activeId).toBeNull();
    expect([...handed.files.keys()]).toEqual([sha256Of(squareBytes)]);
    expect(handed.leftBehind).toEqual({ boundaries: 1, notes: 1, photos: 1, walk: true });
    expect(handed.issues.map(({ code }) => code)).toEqual([
      'package-photo-left-out',
      'package-private-left-out',
    ]);
  });

  test('is no boundary whose file is gone: a package without it would not open', async () => {
    const handed = await handOn({ project, files: new Map([[sha256Of(heic), heic]]) }, EVERYTHING, ports);
    expect(handed.project.boundaries).toEqual([]);
    expect(handed.issues.map(({ code }) => code)).toEqual(['package-file-left-out', 'package-file-left-out']);
  });
});

describe('what is blurred', () => {
  const blur = { ...FOR_OTHERS, blurMetres: 500 };

  test('leaves the original files out and keeps nothing of a feature but id, name and moved boundary', async () => {
    const handed = await handOn({ project, files }, blur, ports);
    const [bytes] = handed.files.values();
    const text = Buffer.from(bytes ?? []).toString();
    expect(handed.files.size).toBe(1);
    expect(handed.files.has(sha256Of(squareBytes))).toBe(false);
    expect(JSON.parse(text)).toMatchObject({
      features: [{ id: 'chacra', properties: { name: 'Chacra de Ñandú' } }],
    });
    expect(text).not.toMatch(/689123|-71\.3,|-2\.9,/);
    expect(handed.project.boundaries[0]).toMatchObject({
      files: [{ name: 'chacra-500m.geojson' }],
      choices: {},
      repaired: [],
    });
    expect(handed.issues.map(({ code }) => code)).toContain('package-blurred');
  });

  test('moves notes to the grid and says so in their accuracy', async () => {
    const handed = await handOn({ project, files }, blur, ports);
    const [moved] = handed.project.notes;
    expect(moved?.position).not.toEqual([-71.25321, -2.85432]);
    expect(moved?.accuracyMetres).toBeCloseTo(4 + 500 * Math.SQRT1_2, 6);
  });

  test('never keeps a walk, whose every point says when somebody was where', async () => {
    const handed = await handOn({ project, files }, { ...EVERYTHING, blurMetres: 10 }, ports);
    expect(handed.project.walk).toBeNull();
    expect(handed.leftBehind).toMatchObject({ boundaries: 0, walk: true });
  });

  test('leaves out what is smaller than the grid, and says so', async () => {
    const handed = await handOn({ project, files }, { ...blur, blurMetres: 90_000 }, ports);
    expect(handed.project.boundaries).toEqual([]);
    expect(handed.issues.map(({ code }) => code)).toContain('package-blurred-away');
  });
});
