import { describe, expect, test } from 'vitest';
import { drawnFeatures, labelPoints, landLabelPoints } from '../../src/map/sources.ts';
import { embeddedLayer } from '../support/embedded.ts';

describe('drawnFeatures', () => {
  const drawn = drawnFeatures(embeddedLayer('protected-areas'));

  test('draws every area that has a polygon, and never the one that has none', () => {
    expect(drawn.features).toHaveLength(12);
    expect(drawn.features.map(({ properties }) => properties.id)).not.toContain('ere-campuya');
  });

  test('carries group and designation from the catalogue', () => {
    const byId = new Map(drawn.features.map(({ properties }) => [properties.id, properties]));
    expect(byId.get('PN15')).toMatchObject({ name: 'Yaguas', group: 'mosaic', designation: 'national' });
    expect(byId.get('RC11')).toMatchObject({ group: 'mosaic', designation: 'communal' });
    expect(byId.get('ACR04')).toMatchObject({ group: 'context', designation: 'regional' });
  });

  test('ranks towns and rivers as their sources do, and areas by size', () => {
    const rankOf = (layer: string, name: string): number =>
      drawnFeatures(embeddedLayer(layer)).features.find(({ properties }) => properties.name === name)
        ?.properties.rank ?? Number.NaN;
    expect(rankOf('places', 'Iquitos')).toBeLessThan(rankOf('places', 'Pebas'));
    expect(rankOf('rivers', 'Amazonas')).toBeLessThan(rankOf('rivers', 'Napo'));
    expect(rankOf('protected-areas', 'Yaguas')).toBeLessThan(rankOf('protected-areas', 'Allpahuayo Mishana'));
  });
});

describe('labelPoints', () => {
  test('gives each area one place for its name, and lines none', () => {
    const areas = drawnFeatures(embeddedLayer('pdet-municipalities'));
    expect(labelPoints(areas).features).toHaveLength(areas.features.length);
    expect(labelPoints(drawnFeatures(embeddedLayer('rivers'))).features).toEqual([]);
  });
});

describe('landLabelPoints', () => {
  test('gives each country one far name, and ever more of them as the map comes nearer', () => {
    const countries = drawnFeatures(embeddedLayer('countries'));
    const ranks = landLabelPoints(countries).features.map(({ properties }) => properties.rank);
    const counts = [0, 1, 2, 3].map((rank) => ranks.filter((each) => each === rank).length);
    expect(counts[0]).toBe(countries.features.length);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });
});
