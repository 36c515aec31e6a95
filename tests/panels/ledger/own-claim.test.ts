import { expect, test } from 'vitest';
import type { Claim } from '../../../src/core/figures/figure-check.ts';
import { es } from '../../../src/i18n/es.ts';
import { claimText } from '../../../src/panels/ledger/claim-text.ts';
import { draftOf, faultsOf, fieldsOf } from '../../../src/panels/ledger/own-claim.ts';
import type { FieldFault, FigureFields } from '../../../src/panels/ledger/own-claim.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const layers = ['protected-areas', 'provinces'].map(embeddedLayer);
const empty = fieldsOf(null, 'protected-areas');
const hasLegalLife = (layer: string): boolean => layer === 'protected-areas';

test.each<[Partial<FigureFields>, FieldFault[], string]>([
  [{ text: '', citation: 'p. 3' }, ['no-number'], 'nothing is stated'],
  [{ text: 'muchas hectáreas', citation: 'p. 3' }, ['no-number'], 'words without a number say none'],
  [{ text: '1.7 millones', citation: ' ' }, ['no-citation'], 'nobody can look it up'],
  [{ text: '5', citation: 'p. 3', asOf: '2 de junio' }, ['bad-date'], 'it is no day of the calendar'],
  [{ text: '5', citation: 'p. 3', asOf: '' }, [], 'a statement may have no date'],
])('%j has the faults %j: %s', (change, faults) => {
  expect(faultsOf({ ...empty, ...change })).toEqual(faults);
});

test.each<[Claim, string]>([
  [
    { kind: 'area', of: [{ layer: 'protected-areas', features: ['PN15', 'ACR09'] }] },
    'superficie neta de Yaguas, Ampiyacu Apayacu (Áreas protegidas)',
  ],
  [
    {
      kind: 'overlap',
      a: { layer: 'protected-areas', features: ['PN15'] },
      b: { layer: 'provinces', features: 'all' },
    },
    'lo que comparten Yaguas (Áreas protegidas) y todo «Provincias de Loreto, Cusco y Apurímac»',
  ],
  [
    { kind: 'count', of: { layer: 'protected-areas', group: 'mosaic', status: 'established' } },
    'áreas del mosaico establecidas, de todo «Áreas protegidas»',
  ],
  [
    { kind: 'count', of: { table: 'provinces' } },
    'cuántos hay en todo «Provincias de Loreto, Cusco y Apurímac»',
  ],
])('a figure goes through the form and comes back, and says what it is about: %j', (claim, text) => {
  const figure = {
    ...{ id: 'x', wording: 'lo dicho', text: '5', asOf: '2019-06-02', citation: 'p. 3', claim },
    addedAt: '2026-01-01T00:00:00.000Z',
  };
  const { id: _, addedAt: __, ...draft } = figure;
  expect(draftOf(fieldsOf(figure, 'provinces'), hasLegalLife)).toEqual(draft);
  expect(claimText(claim, layers, es, 'es')).toBe(text);
});

test('a figure without words of its own says its number', () => {
  expect(draftOf({ ...empty, text: ' 1.7 millones ', citation: 'p. 3' }, hasLegalLife)).toMatchObject({
    text: '1.7 millones',
    wording: '1.7 millones',
    asOf: null,
  });
});
