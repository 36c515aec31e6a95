import { describe, expect, test } from 'vitest';
import { attributeClasses } from '../../../src/core/catalogue/attribute-classes.ts';
import { attributeValues, layerAttributes } from '../../../src/core/catalogue/layer-attributes.ts';
import { idsThatPass } from '../../../src/core/catalogue/layer-filter.ts';
import type { LayerFilter } from '../../../src/core/catalogue/layer-filter.ts';
import { embeddedLayer, embeddedLayerIds } from '../../support/embedded.ts';

const TODAY = '2026-11-22';
const areas = embeddedLayer('protected-areas');
const communities = embeddedLayer('communities');
const candidates = embeddedLayer('community-candidates');

describe('the attributes of a layer', () => {
  test('are what features differ in, with status and precision from the catalogue', () => {
    const keys = layerAttributes(areas, TODAY).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['precision', 'category', 'group', 'legalHectares']));
    expect(keys).not.toContain('name');
    expect(keys).not.toContain('code');
  });

  test('tell numbers apart from kinds, and leave out codes that stand beside their name', () => {
    const attributes = layerAttributes(communities, TODAY);
    expect(attributes.find(({ key }) => key === 'population')).toMatchObject({ kind: 'number', from: 10 });
    expect(attributes.find(({ key }) => key === 'people')?.kind).toBe('category');
    expect(attributes.map(({ key }) => key)).not.toContain('districtCode');
  });

  test('count several peoples of one community each', () => {
    const feature = candidates.collection.features.find(({ properties }) =>
      String(properties?.['people']).includes(', '),
    );
    if (feature === undefined) throw new Error('no candidate of several peoples');
    expect(attributeValues(candidates, feature, 'people', TODAY).length).toBeGreaterThan(1);
  });

  test('have a status at the date that is asked about', () => {
    const values = (date: string) =>
      areas.collection.features.map((feature) => attributeValues(areas, feature, 'status', date)[0]);
    expect(values('2009-01-01')).toContain(null);
    expect(values(TODAY)).not.toContain(null);
  });
});

describe('the features that pass filters', () => {
  test.each<{ filters: LayerFilter[]; count: number; why: string }>([
    { filters: [], count: 219, why: 'no filter lets all pass' },
    { filters: [{ attribute: 'people', values: [] }], count: 0, why: 'nothing chosen is nothing shown' },
    { filters: [{ attribute: 'nobody', values: [null] }], count: 219, why: 'what nobody knows is unknown' },
    {
      filters: [{ attribute: 'population', from: 0, to: 1e9 }],
      count: 190,
      why: 'what nobody knows lies in no range',
    },
  ])('$why', ({ filters, count }) => {
    expect(idsThatPass(communities, filters, TODAY)).toHaveLength(count);
  });

  test('are as many as the attribute counts for each of its values', () => {
    for (const layer of [areas, communities, candidates]) {
      for (const attribute of layerAttributes(layer, TODAY)) {
        if (attribute.kind !== 'category') continue;
        for (const { value, count } of attribute.values) {
          const values = [value === null ? null : String(value)];
          expect(idsThatPass(layer, [{ attribute: attribute.key, values }], TODAY)).toHaveLength(count);
        }
      }
    }
  });

  test('must pass each of several filters', () => {
    const filters: LayerFilter[] = [
      { attribute: 'province', values: ['Putumayo'] },
      { attribute: 'population', from: 100, to: 1000 },
    ];
    const both = idsThatPass(communities, filters, TODAY);
    const each = filters.map((filter) => idsThatPass(communities, [filter], TODAY));
    expect(both).toEqual(each[0]?.filter((id) => each[1]?.includes(id)));
    expect(both.length).toBeGreaterThan(0);
  });
});

describe('the classes by which a layer is coloured', () => {
  test.each(embeddedLayerIds())('hold each feature of %s exactly once, whatever the attribute', (id) => {
    const layer = embeddedLayer(id);
    const all = layer.collection.features.map((feature) => String(feature.id)).sort();
    for (const { key } of layerAttributes(layer, TODAY)) {
      const classes = attributeClasses(layer, key, TODAY);
      expect(classes.flatMap(({ featureIds }) => featureIds).sort()).toEqual(all);
      expect(classes.length).toBeLessThanOrEqual(10);
    }
  });

  test('of numbers follow one another without a gap', () => {
    const ranges = attributeClasses(communities, 'population', TODAY).flatMap(({ meaning }) =>
      meaning.kind === 'range' ? [meaning] : [],
    );
    expect(ranges.length).toBe(5);
    for (const [index, { from, to }] of ranges.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThan(ranges[index + 1]?.from ?? Infinity);
    }
  });

  test('are none for an attribute that the layer does not have', () => {
    expect(attributeClasses(communities, 'colour-of-the-sky', TODAY)).toEqual([]);
  });
});
