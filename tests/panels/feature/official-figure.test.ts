import { expect, test } from 'vitest';
import { es } from '../../../src/i18n/es.ts';
import { officialFigure } from '../../../src/panels/feature/official-figure.ts';
import { embeddedLayer } from '../../support/embedded.ts';

function figureOf(layerId: string, featureId: string) {
  const { entry, collection } = embeddedLayer(layerId);
  const feature = collection.features.find(({ id }) => id === featureId);
  if (feature === undefined) throw new Error(`${layerId} has no ${featureId}.`);
  return officialFigure(entry, feature, es.panels.feature, 'es');
}

test.each([
  ['protected-areas', 'PN15', 868927.84, 'legal, DS 001-2018-MINAM', false, 'the decree'],
  [
    'protected-areas',
    'ere-campuya',
    900172,
    'Field Museum, Rapid Inventory 25 (2013)',
    true,
    'a mention is no law',
  ],
  [
    'protected-areas',
    'PN13',
    203628.51,
    'legal, norma sin número conocido',
    false,
    'its decree is not in our facts',
  ],
  ['pdet-municipalities', '86568', 281984.37, 'DANE, MGN 2025', false, 'the newest framework'],
  ['pdet-municipalities', '76275', 40155, 'DANE, MGN 2018', false, 'not drawn, so there is no area of 2025'],
])('%s %s has %f ha, %s, unverified %s: %s', (layer, id, hectares, label, isUnverified) => {
  expect(figureOf(layer, id)).toMatchObject({ hectares, label, isUnverified });
});

test('a department has no official area here', () => {
  expect(figureOf('departments', '86')).toBeNull();
});

test.each<[string, string, string | null, string]>([
  ['protected-areas', 'PN15', 'utm:19S', 'its decree was measured in the plane of that zone'],
  ['protected-areas', 'RC11', null, 'no boundary of the authority gives its area'],
  ['provinces', '1608', null, 'nobody says how a province was measured'],
])('the area of %s %s is reproduced by %s: %s', (layer, id, method) => {
  expect(figureOf(layer, id)?.reproducedBy ?? null).toBe(method);
});
