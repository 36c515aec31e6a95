import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import type { RepairProposal } from '../../../src/core/validation/repair-answer.ts';
import { es } from '../../../src/i18n/es.ts';
import { changeText, wrongText } from '../../../src/panels/my-file/repair-sentences.ts';

function proposal(codes: RepairProposal['codes'], before: number | null, after: number): RepairProposal {
  return {
    id: 'a',
    name: null,
    codes,
    wasLeftOut: true,
    geometry: { type: 'Polygon', coordinates: [] },
    before: before === null ? null : hectares(before),
    after: hectares(after),
    difference: before === null ? null : hectares(after - before),
    shareMoved: null,
  };
}

describe('wrongText', () => {
  test('joins what is wrong in plain words, each once', () => {
    const answer = proposal(['ring-not-closed', 'spike', 'axes-swapped', 'coordinates-in-metres'], null, 1);
    expect(wrongText(answer, es, 'es')).toBe(
      'el límite no se cierra, el límite vuelve sobre sí mismo en punta y tiene un problema que los avisos explican',
    );
  });
});

describe('changeText', () => {
  test.each([
    {
      before: 100,
      after: 90.5,
      text: 'De 100.00 ha como está dibujado a 90.50 ha reparado (cambio: −9.50 ha).',
    },
    { before: null, after: 90.5, text: 'Reparado mide 90.50 ha. Antes no se podía medir.' },
    {
      before: 90.5,
      after: 90.50001,
      text: 'Mide 90.50 ha antes y después: la superficie no cambia.',
    },
  ])('says $text', ({ before, after, text }) => {
    expect(changeText(proposal([], before, after), es, 'es').replaceAll('\u00a0', ' ')).toBe(text);
  });
});
