import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexSheetCount, indexSheets } from '../../../../src/core/paper/sheet/index-sheet.ts';
import { textsOf } from '../../../support/print-place.ts';

test('an index has every row once, in their order, on the sheets that were counted, above the foot', () => {
  const paper = fc.constantFrom('a4' as const, 'a3' as const);
  const orientation = fc.constantFrom('portrait' as const, 'landscape' as const);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 130 }), paper, orientation, (count, on, turned) => {
      const sheets = indexSheets({
        paper: on,
        orientation: turned,
        columns: [
          { heading: 'Hoja', share: 0.2, isNumber: true },
          { heading: 'Nombre', share: 0.8, isNumber: false },
        ],
        rows: Array.from({ length: count }, (_, row) => [String(row), `fila ${String(row)}`]),
        words: (sheet) => ({
          title: 'Atlas',
          subtitle: '',
          date: 'hoy',
          foot: 'pie',
          made: '',
          page: String(sheet),
        }),
        measure: (text, size) => text.length * size * 0.5,
      });
      expect(sheets).toHaveLength(indexSheetCount(count, on, turned));
      const rows = sheets.flatMap(({ inks, size }) => {
        const texts = textsOf(inks);
        const foot = texts.find(({ text }) => text === 'pie');
        const names = texts.filter(({ text }) => text.startsWith('fila'));
        for (const { y } of names) expect(y).toBeLessThan(Math.min(size.height, foot?.y ?? 0) - 2);
        return names.map(({ text }) => text);
      });
      expect(rows).toEqual(Array.from({ length: count }, (_, row) => `fila ${String(row)}`));
    }),
    { numRuns: 30 },
  );
});
