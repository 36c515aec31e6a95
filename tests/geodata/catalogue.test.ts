import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { csvRows } from '../../geodata/recipes/csv-rows.ts';
import { effectiveDate } from '../../src/core/catalogue/effective-date.ts';
import { requireSoundCatalogue } from '../../geodata/recipes/require-sound-catalogue.ts';
import { embeddedLayer, embeddedLayerIds, geodata } from '../support/embedded.ts';

test('the committed catalogue is sound', () => {
  expect(() => requireSoundCatalogue(geodata)).not.toThrow();
});

test.each([
  ['protected-areas', 13, 1, 'five of the mosaic, seven neighbours, and Ere Campuya without a polygon'],
  ['communities', 219, 0, 'every centre has a position'],
  ['community-candidates', 79, 2, 'no point was found for San José de Piri and Mairidicai'],
  ['localities', 303, 0, 'every locality has a position'],
  ['pdet-municipalities', 61, 2, 'Florida and Pradera have no outline'],
  ['pdet-table', 170, 170, 'a table'],
  ['departments', 4, 0, 'southern Colombia'],
  ['provinces', 11, 0, 'eight of Loreto and three of the Andes'],
  ['border', 1, 0, 'one line'],
  ['rivers', 20, 0, 'the large ones'],
  ['countries', 6, 0, 'those that the window of the map touches'],
  ['places', 329, 0, 'capitals, the territory, and what leaves room for labels'],
])('%s has %i features, %i without geometry: %s', (id, count, withoutGeometry) => {
  const { entry, collection } = embeddedLayer(id);
  expect(entry.count).toBe(count);
  expect(collection.features.filter(({ geometry }) => (geometry as unknown) === null)).toHaveLength(
    withoutGeometry,
  );
});

test('the titles of the layers are told apart in every language', () => {
  for (const language of ['es', 'en', 'pt'] as const) {
    const titles = embeddedLayerIds().map((id) => embeddedLayer(id).entry.title[language]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

describe('the protected areas say what their sources say', () => {
  const { entry, collection } = embeddedLayer('protected-areas');
  const places = csvRows(readFileSync(`${geodata}/sources/places.csv`, 'utf8'), 'places.csv');
  const rows: Readonly<Record<string, string>> = {
    PN15: 'pn-yaguas',
    ACR17: 'acr-maijuna-kichwa',
    ACR09: 'acr-ampiyacu-apayacu',
    ACR34: 'acr-medio-putumayo-algodon',
    RC11: 'rc-bajo-putumayo-yaguas',
  };

  test.each(Object.entries(rows))('%s has the instrument, dates and hectares of %s', (id, row) => {
    const place = places.find((candidate) => candidate['id'] === row);
    const feature = entry.features.find((candidate) => candidate.id === id);
    const established = feature?.status.find(({ status }) => status === 'established');
    expect({
      instrument: established?.instrument,
      decree: established?.decreeDate ?? '',
      published: established?.publishedDate ?? '',
      hectares: feature?.officialArea?.hectares,
    }).toEqual({
      instrument: place?.['legal_instrument'],
      decree: place?.['decree_date'],
      published: place?.['published_date'],
      hectares: Number(place?.['official_area_ha']),
    });
  });

  test('the area of the catalogue is that of the outline for every area that has one', () => {
    const fromOutlines = collection.features.map(({ id, properties }) => [id, properties?.['legalHectares']]);
    const fromCatalogue = entry.features.map(({ id, officialArea }) => [id, officialArea?.hectares]);
    const areas = fromOutlines.filter(([, hectares]) => hectares !== null);
    expect(fromCatalogue).toEqual(expect.arrayContaining(areas));
    expect(areas).toHaveLength(12);
  });

  test('only instruments of the mosaic carry a date', () => {
    const dated = entry.features.filter(({ status }) =>
      status.some((period) => effectiveDate(period) !== null),
    );
    expect(dated.map(({ id }) => id)).toEqual(Object.keys(rows));
  });
});

describe('the municipalities', () => {
  const { collection } = embeddedLayer('pdet-municipalities');
  const table = embeddedLayer('pdet-table').collection;

  test('keep both areas of San Vicente del Caguán with their years', () => {
    const sanVicente = collection.features.find(({ id }) => id === '18753');
    expect(sanVicente?.properties).toMatchObject({
      mgn2025Hectares: 2017012.86,
      name: 'San Vicente del Caguán',
    });
    expect(Number(sanVicente?.properties?.['mgn2025Hectares'])).toBeGreaterThan(
      1.1 * Number(sanVicente?.properties?.['mgn2018Hectares']),
    );
  });

  test('of the table fall into the coverage classes of the project', () => {
    const counts: Record<string, number> = {};
    for (const { properties } of table.features) {
      const coverage = String(properties?.['coverage']);
      counts[coverage] = (counts[coverage] ?? 0) + 1;
    }
    expect(counts).toEqual({
      named: 1,
      'confirmed-external': 2,
      'in-scope-department': 23,
      'in-scope-subregion': 15,
      'subregion-only': 1,
      null: 128,
    });
  });

  test('have codes of five digits that begin with their department', () => {
    for (const { id, properties } of table.features) {
      expect(String(id)).toMatch(new RegExp(`^${String(properties?.['departmentCode'])}\\d{3}$`));
    }
  });
});

describe('a broken catalogue stops the build with file, path and reason', () => {
  const cases = new URL('../cases/catalogue/', import.meta.url);

  test.each(readdirSync(cases))('%s', (name) => {
    const folder = fileURLToPath(new URL(name, cases));
    const expected = readFileSync(`${folder}/expected.txt`, 'utf8').trim();
    expect(() => requireSoundCatalogue(folder)).toThrow(expected);
  });
});
