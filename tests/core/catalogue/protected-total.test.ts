import { describe, expect, test } from 'vitest';

import { asArealLayer } from '../../../src/core/catalogue/as-areal-layer.ts';
import { protectedTotal } from '../../../src/core/catalogue/protected-total.ts';
import { embeddedLayer } from '../../support/embedded.ts';

import type { LayerData } from '../../../src/core/catalogue/layer-data.ts';

const areas = embeddedLayer('protected-areas');

function ids(features: readonly { readonly id: string }[]): readonly string[] {
  return features.map(({ id }) => id);
}

describe('the protected total', () => {
  test.each([
    ['2009-01-01', [], 0, 'nothing was established'],
    ['2019-06-02', ['PN15', 'ACR17', 'ACR09'], 1_694_097.2, 'the three of the 1.7 million'],
    ['2025-06-06', ['PN15', 'ACR17', 'ACR09', 'ACR34'], 1_977_691.96, 'Medio Putumayo Algodón joins'],
    ['2025-12-31', ['PN15', 'ACR17', 'ACR09', 'ACR34', 'RC11'], 2_138_296.37, 'Bajo Putumayo Yaguas joins'],
  ])('at %s has the members %j and %d legal hectares: %s', (date, members, hectares) => {
    const total = protectedTotal(areas, date);
    expect(ids(total.members)).toEqual(members);
    expect(ids(total.layer.features)).toEqual(members);
    // Each area is stated to a hundredth of a hectare.
    expect(total.legalSum).toBeCloseTo(hectares, 2);
    expect(total.withoutGeometry).toEqual([]);
  });

  test('is "at least" once a member without geometry is established', () => {
    const ereCampuya = areas.entry.features.find(({ id }) => id === 'ere-campuya');
    if (ereCampuya === undefined) throw new Error('Ere Campuya is missing');
    const [proposed] = ereCampuya.status;
    if (proposed === undefined) throw new Error('Ere Campuya has no status');
    const established = {
      ...ereCampuya,
      officialArea: null,
      status: [{ ...proposed, status: 'established' as const, decreeDate: '2030-01-01' }],
    };
    const features = areas.entry.features.map((feature) =>
      feature.id === established.id ? established : feature,
    );
    const total = protectedTotal({ ...areas, entry: { ...areas.entry, features } }, '2030-01-01');
    expect(ids(total.withoutGeometry)).toEqual(['ere-campuya']);
    expect(total.layer.features).toHaveLength(5);
    expect(total.legalSum).toBeNull();
  });
});

describe('a layer for measuring', () => {
  test.each([
    [areas, {}, 12, 'all that have a polygon'],
    [areas, { group: 'context' as const }, 7, 'the neighbours'],
    [areas, { establishedAt: '2019-06-02' }, 10, 'neighbours have no date and hold always'],
    [
      embeddedLayer('pdet-municipalities'),
      { establishedAt: '1900-01-01' },
      59,
      'no legal life, so no date matters',
    ],
    [embeddedLayer('communities'), {}, 0, 'points have no area'],
    [embeddedLayer('pdet-table'), {}, 0, 'a table has no geometry'],
  ] as readonly (readonly [LayerData, object, number, string])[])(
    'takes the features of %# that have an area and are asked for',
    (layer, selection, count) => {
      expect(asArealLayer(layer, selection).features).toHaveLength(count);
    },
  );

  test('keeps identifier, name, geometry and declared error', () => {
    const layer = asArealLayer(areas);
    expect(layer).toMatchObject({ id: 'protected-areas', positionalErrorMetres: 350 });
    expect(layer.features[0]).toEqual({
      id: 'PN15',
      name: 'Yaguas',
      geometry: areas.collection.features[0]?.geometry,
    });
  });
});
