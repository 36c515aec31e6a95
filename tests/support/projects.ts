import { newProject } from '../../src/core/project/new-project.ts';
import type {
  DrawnBoundary,
  ImportedBoundary,
  KeptFile,
  Note,
  Project,
  WalkPoint,
} from '../../src/core/project/project.ts';

export const AT = '2026-03-05T14:30:00.000Z';

/** A file known by one digit, repeated: no bytes stand behind it. */
export function keptFile(digit: string, name = `${digit}.geojson`): KeptFile {
  return { name, bytes: 10, sha256: digit.repeat(64) };
}

export function importedBoundary(id: string, change: Partial<ImportedBoundary> = {}): ImportedBoundary {
  return {
    id,
    kind: 'import',
    name: null,
    stated: null,
    isPrivate: false,
    files: [keptFile('a', `${id}.geojson`)],
    importedAt: AT,
    choices: {},
    repaired: [],
    ...change,
  };
}

export function drawnBoundary(id: string, change: Partial<DrawnBoundary> = {}): DrawnBoundary {
  const ring = [
    [-71.3, -2.9],
    [-71.2, -2.9],
    [-71.2, -2.8],
    [-71.3, -2.9],
  ];
  return {
    id,
    kind: 'drawing',
    name: 'Chacra',
    stated: null,
    isPrivate: false,
    made: 'drawn',
    polygons: [[ring]],
    positionalErrorMetres: null,
    madeAt: AT,
    ...change,
  };
}

export function note(id: string, change: Partial<Note> = {}): Note {
  return {
    id,
    text: 'Hito 3, junto a la quebrada',
    position: [-71.25, -2.85],
    accuracyMetres: 6,
    writtenAt: AT,
    photos: [],
    isPrivate: true,
    ...change,
  };
}

export function walkPoint(lon: number, lat: number, accuracyMetres = 5): WalkPoint {
  return { lon, lat, accuracyMetres, at: AT };
}

export function project(change: Partial<Project> = {}): Project {
  return { ...newProject({ id: 'p', title: 'Mi territorio', createdAt: AT }), ...change };
}
