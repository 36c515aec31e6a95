import { describe, expect, test } from 'vitest';
import type { DrawnLayer } from '../../src/map/drawing.ts';
import { isLand, mapLayers, selectableLayers } from '../../src/map/map-layers.ts';
import type { Scene } from '../../src/map/scene.ts';
import { embeddedLayer, embeddedLayerIds } from '../support/embedded.ts';

const layers = embeddedLayerIds().map(embeddedLayer);

const scene: Scene = {
  layers,
  views: [
    'communities',
    'protected-areas',
    'pdet-municipalities',
    'departments',
    'places',
    'border',
    'rivers',
    'countries',
  ].map((id) => ({ id, visible: true, opacity: 1 })),
  theme: 'light',
  language: 'es',
  date: '2026-01-01',
};

describe('mapLayers', () => {
  test('draws land below all, bodies in the order of the view, names above all bodies', () => {
    const ids = mapLayers(scene).map(({ id }) => id);
    const places = [
      '@sheet/sea',
      'countries/land',
      'rivers/course',
      'border/dashes',
      'departments/limit',
      'pdet-municipalities/field',
      'protected-areas/established',
      'communities/dot',
      '@overlay/hatch',
      '@selection/line',
      'countries/names',
      'pdet-municipalities/names',
      'protected-areas/mosaic-names',
    ].map((id) => ids.indexOf(id));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('follows the person who turns the order round, with the land still below', () => {
    const ids = mapLayers({ ...scene, views: scene.views.toReversed() }).map(({ id }) => id);
    expect(ids.indexOf('communities/dot')).toBeLessThan(ids.indexOf('protected-areas/established'));
    expect(ids.indexOf('protected-areas/established')).toBeLessThan(ids.indexOf('rivers/course'));
    expect(ids.indexOf('countries/land')).toBeLessThan(ids.indexOf('communities/dot'));
  });

  test.each(['light', 'dark', 'sun'] as const)('gives every layer of the theme %s its own name', (theme) => {
    const ids = mapLayers({ ...scene, theme }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('draws no other features than those that pass the filters, nor their names', () => {
    const views = scene.views.map((view) =>
      view.id === 'communities' ? { ...view, filters: [{ attribute: 'people', values: ['Huitoto'] }] } : view,
    );
    const passing = layers
      .find(({ entry }) => entry.id === 'communities')
      ?.collection.features.filter(({ properties }) => properties?.['people'] === 'Huitoto')
      .map(({ id }) => String(id));
    const drawn = mapLayers({ ...scene, views }).filter(({ id }) => id.startsWith('communities/'));
    expect(passing?.length).toBeGreaterThan(0);
    for (const layer of drawn) {
      expect('filter' in layer && layer.filter).toEqual(['in', ['get', 'id'], ['literal', passing]]);
    }
  });

  test('keeps what else a layer is filtered by', () => {
    const views = scene.views.map((view) => ({
      ...view,
      ...(view.id === 'protected-areas' && { filters: [{ attribute: 'group', values: ['mosaic'] }] }),
    }));
    const established = (each: Scene) =>
      mapLayers(each).find(({ id }) => id === 'protected-areas/established');
    const before = established(scene);
    const after = established({ ...scene, views });
    expect(after && 'filter' in after && after.filter).toEqual([
      'all',
      before && 'filter' in before && before.filter,
      ['in', ['get', 'id'], ['literal', expect.any(Array)]],
    ]);
  });

  test('colours bodies by the classes of an attribute and leaves names as they are', () => {
    const coloured = scene.views.map((view) => ({ ...view, colourBy: 'category' }));
    const [plain, styled] = [scene, { ...scene, views: coloured }].map((each) =>
      mapLayers(each).filter(({ id }) => id.startsWith('protected-areas/')),
    );
    const colourOf = (list: readonly DrawnLayer[] | undefined, name: string): unknown =>
      list?.find(({ id }) => id === `protected-areas/${name}`)?.paint;
    expect(colourOf(styled, 'established')).toMatchObject({
      'fill-color': expect.arrayContaining(['match', ['get', 'id'], ['RN14', 'RN10'], '#a8568a']) as unknown,
    });
    expect(colourOf(styled, 'mosaic-names')).toEqual(colourOf(plain, 'mosaic-names'));
  });

  test('leaves out the names of a layer that is wanted without', () => {
    const views = scene.views.map((view) => ({ ...view, isUnnamed: true }));
    const names = mapLayers({ ...scene, views }).filter(({ id }) => id === 'communities/names');
    expect(names.map(({ layout }) => layout?.visibility)).toEqual(['none']);
  });

  test('keeps a layer that is switched off in its place, unseen', () => {
    const off = scene.views.map((view) => ({ ...view, visible: view.id !== 'protected-areas' }));
    const drawn = mapLayers({ ...scene, views: off });
    expect(drawn.map(({ id }) => id)).toEqual(mapLayers(scene).map(({ id }) => id));
    for (const layer of drawn)
      expect(layer.layout?.visibility === 'none').toBe(layer.source.startsWith('protected-areas'));
  });

  test('draws the ground where the view does not name it, and nothing else', () => {
    const sources = new Set(mapLayers({ ...scene, views: [] }).map(({ source }) => source));
    expect(sources).toContain('countries');
    expect(sources).toContain('rivers');
    expect(sources).not.toContain('protected-areas');
    expect(sources).not.toContain('provinces');
  });

  test.each([
    { date: '2019-06-02', proposed: ['ACR34', 'RC11'], why: 'only three of the mosaic are established' },
    { date: '2025-06-05', proposed: ['ACR34', 'RC11'], why: 'the day before the decree of ACR34' },
    { date: '2025-06-06', proposed: ['RC11'], why: 'the day of that decree' },
    { date: '2025-09-26', proposed: [], why: 'the day of the decree of RC11' },
  ])('hatches $proposed on $date ($why)', ({ date, proposed }) => {
    const drawn = mapLayers({ ...scene, date });
    expect(listedIn(drawn, 'protected-areas/proposed')).toEqual([...proposed, 'ere-campuya']);
    for (const id of proposed) expect(listedIn(drawn, 'protected-areas/established')).toContain(id);
  });

  test('dots the outline of an area before any act is known, and fills it no more', () => {
    const drawn = mapLayers({ ...scene, date: '2010-12-22' });
    expect(listedIn(drawn, 'protected-areas/unknown-outline')).toContain('ACR09');
    expect(listedIn(drawn, 'protected-areas/established')).toContain('ACR09');
  });

  test('names countries in the language of the reader', () => {
    const names = (language: Scene['language']): string =>
      JSON.stringify(mapLayers({ ...scene, language }).find(({ id }) => id === 'countries/names')?.layout);
    expect(names('es')).toContain('"PE","Perú"');
    expect(names('en')).toContain('"PE","Peru"');
    expect(names('pt')).toContain('"BR","Brasil"');
  });

  test('says nothing of a table, which has no place on a map', () => {
    const views = [{ id: 'pdet-table', visible: true, opacity: 1 }];
    expect(mapLayers({ ...scene, views }).map(({ source }) => source)).not.toContain('pdet-table');
  });
});

describe('selectableLayers', () => {
  test('lets people select what has a card of its own, and not the ground', () => {
    expect([...selectableLayers(layers)].sort()).toEqual([
      'communities',
      'community-candidates',
      'departments',
      'localities',
      'pdet-municipalities',
      'protected-areas',
      'provinces',
    ]);
  });
});

describe('isLand', () => {
  test('knows the land by its theme and shape', () => {
    expect(layers.filter(isLand).map(({ entry }) => entry.id)).toEqual(['countries']);
  });
});

/** Identifiers in the filter of a layer, whether it takes them in or leaves them out. */
function listedIn(drawn: readonly DrawnLayer[], id: string): readonly string[] {
  const filter = JSON.stringify(drawn.find((layer) => layer.id === id)?.filter ?? null);
  const list = /\["literal",(\[[^\]]*\])\]/.exec(filter)?.[1] ?? '[]';
  return JSON.parse(list) as string[];
}
