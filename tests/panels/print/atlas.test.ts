import { describe, expect, test } from 'vitest';
import { atlasSheetCount, atlasSheets } from '../../../src/panels/print/atlas.ts';
import { CHOICES, printPlace, textsOf } from '../../support/print-place.ts';

const place = printPlace('2026-11-22');
const layer = place.selectedLayer;
if (layer === null) throw new Error('The protected areas are embedded.');
const sheets = [...atlasSheets(layer, CHOICES, place)];
const texts = sheets.map(({ sheet }) => textsOf(sheet.inks).map(({ text }) => text));

describe('the atlas of the protected areas', () => {
  test('has a general map, an index, and a sheet for each of the twelve that have a polygon', () => {
    expect(sheets).toHaveLength(14);
    expect(atlasSheetCount(layer, CHOICES)).toBe(14);
  });

  test('numbers its sheets through, and the index names the very sheet of each area', () => {
    texts.forEach((said, at) => expect(said).toContain(`${String(at + 1)} / 14`));
    const index = texts[1] ?? [];
    sheets.slice(2).forEach(({ label }, at) => {
      expect(index[index.indexOf(label) - 1]).toBe(String(at + 3));
    });
  });

  test('lists what has no polygon in the index, without a sheet and without hectares', () => {
    const index = texts[1] ?? [];
    const at = index.indexOf('Ere Campuya');
    expect(index[at - 1]).toBe('—');
    expect(index.slice(at)).toContain('sin polígono publicado');
    expect(sheets.map(({ label }) => label)).not.toContain('Ere Campuya');
  });

  test('says of Yaguas what its sheet on the page says: hectares by method, act, legal area, source', () => {
    const yaguas = texts[sheets.findIndex(({ label }) => label === 'Yaguas')]?.join(' ');
    for (const said of [
      /868,700\sha ± 1,450|868,700\sha\s±\s1,450/,
      /DS 001-2018-MINAM/,
      /868,927\.84\sha/,
      /establecida, desde el 11 de enero de 2018 \(sin verificar\)/,
      /contorno, hasta 350 m/,
      /SERNANP, 2025/,
    ])
      expect(yaguas).toMatch(said);
  });

  test('shows on the general map which sheet each area is on', () => {
    expect(texts[0]?.some((text) => /^Yaguas 14$/.test(text))).toBe(true);
  });
});

test('an atlas is made sheet by sheet, so that it can be stopped', () => {
  const making = atlasSheets(layer, CHOICES, place);
  expect(making.next().done).toBe(false);
  making.return();
  expect(making.next().done).toBe(true);
});
