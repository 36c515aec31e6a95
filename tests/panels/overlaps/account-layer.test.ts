import { expect, test } from 'vitest';
import { es } from '../../../src/i18n/es.ts';
import { accountLayers, firstChoice, precisionOf } from '../../../src/panels/overlaps/account-layer.ts';
import { OWN_FILE } from '../../../src/state/account-state.svelte.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const texts = es.panels.combinations;
const embedded = ['protected-areas', 'pdet-municipalities', 'provinces'].map(embeddedLayer);

test('the file of the person stands after the layers of the catalogue, by its name', () => {
  const layers = accountLayers(embedded, 'chacra.geojson', texts, 'es');
  expect(layers.map(({ id }) => id)).toEqual([
    'protected-areas',
    'pdet-municipalities',
    'provinces',
    OWN_FILE,
  ]);
  expect(layers.at(-1)).toMatchObject({ title: 'Su archivo: chacra.geojson', entry: null });
});

test.each([
  { file: null, chosen: ['protected-areas', 'provinces'], why: 'provinces cover the ground' },
  { file: 'chacra.geojson', chosen: ['protected-areas', OWN_FILE], why: 'it was opened to be compared' },
])('the first choice is $chosen: $why', ({ file, chosen }) => {
  expect(firstChoice(accountLayers(embedded, file, texts, 'es'))).toEqual(chosen);
});

test('no layer is no choice', () => {
  expect(firstChoice([])).toEqual([]);
});

test('one outline among the layers makes outlines of all numbers', () => {
  const [outline] = accountLayers(embedded, null, texts, 'es');
  const own = { id: OWN_FILE, title: 'a', entry: null };
  expect(precisionOf([own])).toBe('official');
  expect(precisionOf(outline ? [own, outline] : [])).toBe('outline');
});
