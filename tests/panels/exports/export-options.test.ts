import { describe, expect, test } from 'vitest';
import type { DrawnBoundary, ImportedBoundary } from '../../../src/core/project/project.ts';
import { es } from '../../../src/i18n/es.ts';
import { layerOptions } from '../../../src/panels/exports/export-options.ts';
import { exportStart } from '../../../src/state/export-start.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const imported: ImportedBoundary = {
  kind: 'import',
  id: 'i',
  name: 'Título',
  stated: null,
  isPrivate: false,
  files: [],
  importedAt: '2026-03-05T00:00:00.000Z',
  choices: {},
  repaired: [],
};
const secret: ImportedBoundary = { ...imported, id: 'p', name: 'Chacra', isPrivate: true };
const drawn: DrawnBoundary = {
  kind: 'drawing',
  id: 'd',
  name: null,
  stated: null,
  isPrivate: false,
  made: 'drawn',
  polygons: [],
  positionalErrorMetres: null,
  madeAt: '2026-03-05T00:00:00.000Z',
};
const entries = ['protected-areas', 'communities', 'countries'].map((id) => embeddedLayer(id).entry);
const labels = (...[kind, withHeldBack]: [Parameters<typeof layerOptions>[0], boolean]): readonly string[] =>
  layerOptions(kind, entries, [imported, secret, drawn], withHeldBack, es.panels.exports, 'es').map(
    ({ label }) => label,
  );

describe('what can be exported', () => {
  test('leaves out what is private and what was drawn, unless it is ticked', () => {
    expect(labels('overlaps', false)).toEqual(['Áreas protegidas', 'Título (mi territorio)']);
    expect(labels('overlaps', true)).toEqual([
      'Áreas protegidas',
      'Título (mi territorio)',
      'Chacra (mi territorio)',
      'Límite dibujado (mi territorio)',
    ]);
  });

  test('has points as a layer of their own, and never the ground of the map', () => {
    expect(labels('layer', false)).toEqual([
      'Áreas protegidas',
      'Comunidades nativas',
      'Título (mi territorio)',
    ]);
  });
});

test.each([
  { panel: 'feature', start: { kind: 'layer', layerIds: ['provinces'], isSelectionOnly: true } },
  { panel: 'areas', start: { kind: 'layer', layerIds: ['protected-areas'], isSelectionOnly: false } },
  { panel: 'table', start: { kind: 'layer', layerIds: ['provinces'], isSelectionOnly: false } },
  { panel: 'overlaps', start: { kind: 'overlaps', layerIds: ['a', 'b'], isSelectionOnly: false } },
  { panel: 'sources', start: null },
] as const)('from the panel $panel an export begins with what it shows', ({ panel, start }) => {
  const selection = { layerId: 'provinces', featureId: '1601' };
  expect(exportStart(panel, selection, { aId: 'a', bId: 'b' })).toEqual(start);
});
