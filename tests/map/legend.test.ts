import { describe, expect, test } from 'vitest';
import { es } from '../../src/i18n/es.ts';
import { legendItems } from '../../src/map/legend.ts';
import type { Scene } from '../../src/map/scene.ts';
import { embeddedLayer } from '../support/embedded.ts';

const texts = es.map;

const areas = embeddedLayer('protected-areas');

const scene: Scene = {
  layers: [areas],
  views: [{ id: 'protected-areas', visible: true, opacity: 1 }],
  theme: 'light',
  language: 'es',
  date: '2026-01-01',
};

describe('legendItems', () => {
  test('explains what is drawn today and names what cannot be drawn', () => {
    expect(textsOf(scene)).toEqual([
      texts.national,
      texts.communal,
      texts.regional,
      texts.neighbours,
      'Sin polígono publicado: Ere Campuya',
    ]);
  });

  test('explains the hatch only at a date when something on the map is proposed', () => {
    expect(textsOf({ ...scene, date: '2019-06-02' })).toContain(texts.proposed);
    expect(textsOf(scene)).not.toContain(texts.proposed);
  });

  test('explains the dotted outline at a date before the first act', () => {
    expect(textsOf({ ...scene, date: '2009-01-01' })).toContain(texts.notYet);
  });

  test('is silent about a layer that is switched off', () => {
    expect(textsOf({ ...scene, views: [{ id: 'protected-areas', visible: false, opacity: 1 }] })).toEqual([]);
  });

  test('says of points that they are no territories', () => {
    const views = [{ id: 'communities', visible: true, opacity: 1 }];
    const items = textsOf({ ...scene, views, layers: [embeddedLayer('communities')] });
    expect(items).toEqual([texts.community, texts.centreNotTerritory]);
  });

  test('explains the classes by which a layer is coloured, and no longer the colours of the map', () => {
    const views = [{ id: 'protected-areas', visible: true, opacity: 1, colourBy: 'category' }];
    const items = textsOf({ ...scene, views });
    expect(items[0]).toBe('Áreas protegidas · Categoría');
    expect(items).toContain('Reserva Comunal');
    expect(items).not.toContain(texts.national);
  });

  test.each([
    { roles: ['own'], expected: [texts.ownBoundary], why: 'a file of the person' },
    { roles: ['overlap'], expected: [texts.overlap], why: 'an overlap that was asked for' },
    { roles: ['issue'], expected: [texts.issue], why: 'what is wrong with it, by number' },
    { roles: ['own', 'overlap', 'own'], expected: [texts.ownBoundary, texts.overlap], why: 'each once' },
  ])('explains $roles first ($why)', ({ roles, expected }) => {
    const features = roles.map((role) => ({
      type: 'Feature' as const,
      properties: { role },
      geometry: { type: 'Point' as const, coordinates: [-72, -3] },
    }));
    const items = legendItems({ ...scene, views: [] }, { type: 'FeatureCollection', features }, es);
    expect(items.map(({ text }) => text)).toEqual(expected);
  });
});

function textsOf(each: Scene): readonly string[] {
  return legendItems(each, null, es).map(({ text }) => text);
}
