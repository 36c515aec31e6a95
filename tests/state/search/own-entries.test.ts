import { expect, test } from 'vitest';
import type { OwnBoundary } from '../../../src/core/project/project.ts';
import { ownEntries } from '../../../src/state/search/own-entries.ts';

const boundary = (id: string, name: string): OwnBoundary => ({
  id,
  name,
  kind: 'drawing',
  made: 'drawn',
  stated: null,
  isPrivate: true,
  polygons: [],
  positionalErrorMetres: null,
  madeAt: '2026-01-01T00:00:00Z',
});

const geometry = { type: 'Polygon', coordinates: [] } as const;
const layer = (...names: string[]) => ({
  id: 'own',
  positionalErrorMetres: null,
  features: names.map((name) => ({ id: `id of ${name}`, name, geometry: { ...geometry, coordinates: [] } })),
});
const boundaries = [boundary('a', 'Puerto Franco'), boundary('b', 'Mairidicai')];

test('every boundary of the project is found, and the features of the one that is looked at', () => {
  const entries = ownEntries({ boundaries, activeId: 'b', layer: layer('Lote 1', 'Lote 2') });
  expect(entries.map(({ name, target }) => [name, target])).toEqual([
    ['Puerto Franco', { kind: 'own', boundaryId: 'a', featureId: null }],
    ['Mairidicai', { kind: 'own', boundaryId: 'b', featureId: null }],
    ['Lote 1', { kind: 'own', boundaryId: 'b', featureId: 'id of Lote 1' }],
    ['Lote 2', { kind: 'own', boundaryId: 'b', featureId: 'id of Lote 2' }],
  ]);
});

test('the only feature of a boundary is the boundary', () => {
  expect(ownEntries({ boundaries, activeId: 'b', layer: layer('Lote 1') })).toHaveLength(2);
});
