import { describe, expect, test } from 'vitest';
import type { MapSheet } from '../../../src/core/paper/sheet/sheet.ts';
import { composeSheet } from '../../../src/panels/print/compose.ts';
import type { PrintChoices } from '../../../src/panels/print/compose.ts';
import { boxPolygon } from '../../support/polygons.ts';
import { CHOICES, printPlace, textsOf } from '../../support/print-place.ts';

const TODAY = '2026-11-22';

function sheetOf(choices: Partial<PrintChoices> = {}, place = printPlace(TODAY)): MapSheet {
  const sheet = composeSheet({ ...CHOICES, ...choices }, place);
  if (sheet === null) throw new Error('Yaguas can be looked at.');
  return sheet;
}

describe('a map for paper', () => {
  test.each([
    { paper: 'a4', orientation: 'portrait', extent: 'selected', denominator: 1_250_000 },
    { paper: 'a4', orientation: 'landscape', extent: 'layer:protected-areas', denominator: 5_000_000 },
    { paper: 'a3', orientation: 'landscape', extent: 'layer:protected-areas', denominator: 3_000_000 },
    { paper: 'a3', orientation: 'portrait', extent: 'view', denominator: 3_000_000 },
  ] as const)(
    'of $extent on $paper $orientation is drawn at 1:$denominator, with all of its words on the sheet',
    (row) => {
      const { denominator, ...choices } = row;
      const { size, inks, map } = sheetOf(choices);
      expect(map.frame.denominator).toBe(denominator);
      for (const { x, y, size: height, text } of textsOf(inks)) {
        expect([x >= 0 && x <= size.width && y >= 0 && y <= size.height, text]).toEqual([true, text]);
        expect(height).toBeGreaterThanOrEqual(1.9);
      }
    },
  );

  test('says date, scale, zone of the grid, whose the data are, and that it is no legal document', () => {
    const texts = textsOf(sheetOf({ title: 'Ñañɨ', notes: 'Para la asamblea' }).inks).map(({ text }) => text);
    const all = texts.join(' ');
    expect(texts).toEqual(
      expect.arrayContaining(['Ñañɨ', 'Al 22 de noviembre de 2026', 'Escala 1:1 250 000', '1 / 1']),
    );
    for (const said of [
      'Cuadrícula UTM 19S, WGS 84, cada 50 km',
      'SERNANP',
      'CC BY 4.0',
      'No constituye documento legal',
      'Para la asamblea',
      'Sin polígono publicado: Ere Campuya',
      'Yaguas',
    ])
      expect(all).toContain(said);
  });

  test('has a sign in the legend for what is seen, and none for what is not', () => {
    const near = sheetOf({ denominator: 250_000 }).map;
    expect(near.signs).not.toContain('municipality');
    expect(near.entries.map(({ id }) => id)).not.toContain('pdet-municipalities');
    expect(near.signs).toEqual(expect.arrayContaining(['selected', 'national']));
    expect(sheetOf({ extent: 'layer:protected-areas' }).map.signs).toContain('municipality');
  });

  test('follows the date: before its decree Yaguas had no act that established it', () => {
    const before = sheetOf({ denominator: 500_000 }, printPlace('2010-01-01')).map;
    expect(before.signs).not.toContain('national');
    expect(before.signs).toContain('no-act');
  });

  test("draws one's own boundary unless it is switched off", () => {
    const own = [{ id: '1', name: 'Ñañɨ Nɨmairama', geometry: boxPolygon(-71.5, -2.9, -71.2, -2.6) }];
    const place = printPlace(TODAY, own);
    expect(sheetOf({ extent: 'own' }, place).map.signs).toContain('own');
    expect(textsOf(sheetOf({ extent: 'own' }, place).inks).map(({ text }) => text)).toContain(
      'Ñañɨ Nɨmairama',
    );
    expect(sheetOf({ extent: 'own', withOwn: false }, place).map.signs).not.toContain('own');
  });

  test('colours a layer by classes as the person had it on the screen, and explains them in the legend', () => {
    const place = printPlace(TODAY);
    const looks = place.source.looks.map((look) =>
      look.layer.entry.id === 'protected-areas' ? { ...look, colourBy: 'category' } : look,
    );
    const { map, inks } = sheetOf(
      { extent: 'layer:protected-areas' },
      { ...place, source: { ...place.source, looks } },
    );
    const texts = textsOf(inks).map(({ text }) => text);
    expect(map.signs).not.toContain('national');
    expect(texts).toEqual(
      expect.arrayContaining(['Áreas protegidas · Categoría', 'Parque Nacional', 'Reserva Comunal']),
    );
  });

  test('says how many a filter leaves, and leaves names out where they are switched off', () => {
    const place = printPlace(TODAY);
    const looks = place.source.looks.map((look) =>
      look.layer.entry.id === 'protected-areas' ? { ...look, shown: 5, isUnnamed: true } : look,
    );
    const sheet = sheetOf(
      { extent: 'layer:protected-areas' },
      { ...place, source: { ...place.source, looks } },
    );
    const texts = textsOf(sheet.inks).map(({ text }) => text);
    expect(texts.join(' ')).toContain('«Áreas protegidas»: por el filtro se ven 5 de 13.');
    expect(texts).not.toContain('Pucacuro');
  });

  test('is none where there is nowhere to look', () => {
    expect(composeSheet({ ...CHOICES, extent: 'own' }, printPlace(TODAY))).toBeNull();
  });
});
