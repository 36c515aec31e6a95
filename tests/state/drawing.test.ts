import { describe, expect, test } from 'vitest';
import { DrawingState } from '../../src/state/drawing.svelte.ts';
import { MemoryDesk } from '../support/memory-desk.svelte.ts';
import { boxPolygon } from '../support/polygons.ts';
import { AT } from '../support/projects.ts';

function begun() {
  const desk = new MemoryDesk();
  let made = 0;
  return { desk, drawing: new DrawingState(desk, () => `drawing-${(made += 1)}`) };
}

const corners = [
  [-71.3, -2.9],
  [-71.2, -2.9],
  [-71.2, -2.8],
  [-71.3, -2.8],
] as const;

function drawn() {
  const { desk, drawing } = begun();
  drawing.begin();
  for (const corner of corners) drawing.addVertex(corner);
  drawing.finish('Chacra', AT);
  return { desk, drawing };
}

describe('a boundary that is drawn', () => {
  test('grows by vertices, loses some, and is one step of the project when it is closed', () => {
    const { desk, drawing } = begun();
    drawing.begin();
    for (const corner of corners) drawing.addVertex(corner);
    drawing.addVertex([-71.5, -2.8]);
    drawing.dropDraftVertex(4);
    expect(drawing.draft.area).toBeCloseTo(12_294.25, 2);
    expect(desk.steps, 'a draft is none').toEqual([]);
    drawing.finish('Chacra', AT);
    expect(desk.current.boundaries).toMatchObject([
      { made: 'drawn', polygons: [[[...corners, corners[0]]]], positionalErrorMetres: null },
    ]);
    expect([desk.steps, desk.current.activeId, drawing.mode]).toEqual([
      ['drawing-added'],
      'drawing-1',
      { kind: 'off' },
    ]);
  });

  test('is nothing when it is given up', () => {
    const { desk, drawing } = begun();
    drawing.begin();
    drawing.addVertex([-71.3, -2.9]);
    drawing.end();
    expect([drawing.mode, desk.current.boundaries]).toEqual([{ kind: 'off' }, []]);
  });
});

describe('vertices that are moved', () => {
  test('are measured while they move, and are a step each time one is let go', () => {
    const { desk, drawing } = drawn();
    drawing.edit('drawing-1');
    expect(drawing.measured?.area).toBeCloseTo(12_294.25, 2);
    const wider = boxPolygon(-71.3, -2.9, -71.1, -2.8).coordinates;
    drawing.move([wider]);
    expect(drawing.measured?.area).toBeCloseTo(2 * 12_294.25, 1);
    expect(drawing.boundary?.polygons, 'nothing is kept while it moves').not.toEqual([wider]);
    drawing.replace([wider]);
    expect([drawing.boundary?.polygons, desk.steps]).toEqual([[wider], ['drawing-added', 'drawing-changed']]);
    desk.undo();
    expect(drawing.measured?.area).toBeCloseTo(12_294.25, 2);
  });

  test('can be put into the nearest side and taken out, each a step', () => {
    const { desk, drawing } = drawn();
    drawing.edit('drawing-1');
    drawing.addVertex([-71.25, -2.95]);
    expect(drawing.boundary?.polygons[0]?.[0]).toHaveLength(6);
    drawing.dropVertex({ polygon: 0, ring: 0, vertex: 1 });
    expect(drawing.boundary?.polygons[0]?.[0]).toHaveLength(5);
    expect(desk.steps).toHaveLength(3);
  });

  test('are those of nothing once the boundary is gone', () => {
    const { desk, drawing } = drawn();
    drawing.edit('drawing-1');
    desk.undo();
    expect([drawing.mode, drawing.boundary, drawing.measured]).toEqual([{ kind: 'off' }, null, null]);
  });

  test('of a file are those of a copy: all its features in one boundary', () => {
    const { desk, drawing } = begun();
    const features = [boxPolygon(-71.3, -2.9, -71.2, -2.8), boxPolygon(-71, -2.9, -70.9, -2.8)].map(
      (geometry, index) => ({ id: String(index), name: null, geometry }),
    );
    drawing.editCopy(features, 'Copia', AT);
    expect(desk.current.boundaries).toMatchObject([
      { made: 'edited', name: 'Copia', polygons: [[{}], [{}]] },
    ]);
    expect(drawing.mode).toEqual({ kind: 'edit', id: 'drawing-1' });
  });
});
