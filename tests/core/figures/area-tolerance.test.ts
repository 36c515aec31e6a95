import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import type { AreaEvidence } from '../../../src/core/figures/area-tolerance.ts';
import {
  areaClass,
  cadastralPercent,
  isLegalAreaReproduced,
} from '../../../src/core/figures/area-tolerance.ts';
import type { ToleranceClass } from '../../../src/core/figures/judgement.ts';
import { precisionOfStatement } from '../../../src/core/figures/precision-of-statement.ts';
import { readEmbeddedFacts } from '../../support/stated-figures.ts';

const { tolerances } = readEmbeddedFacts();
const plain = { inInstrumentZones: null, official: true, cadastre: null } as const;

describe('The tolerance class of a stated area', () => {
  test.each<[string, number, Omit<AreaEvidence, 'net'>, ToleranceClass, string]>([
    ['1.7 million ha', 1_692_680.28, plain, 'T4', 'rounds to two digits'],
    ['4 million ha', 3_230_000, plain, 'T5', '3.2 million rounds to 3 million'],
    ['870,000 ha', 868_269.82, plain, 'T4', 'two digits round before a method explains'],
    [
      '868,900 ha',
      868_269.82,
      plain,
      'T2',
      'four digits do not round, but 0.07 % is explained by the method',
    ],
    [
      '868,927.84 ha',
      868_269.82,
      { ...plain, inInstrumentZones: hectares(868_927.91) },
      'T1',
      'the zone of the decree gives the legal area to 0.07 ha',
    ],
    [
      '868,927.84 ha',
      868_671.25,
      { ...plain, official: false, inInstrumentZones: hectares(868_927.84) },
      'T2',
      'an outline reproduces no legal area, whatever it measures',
    ],
    ['868,927.84 ha', 868_269.82, plain, 'T2', '-0.08 % without the zone of an instrument'],
    ['160,604.41 ha', 159_166.81, plain, 'T5', '-0.9 % is more than any method explains'],
    ['1,000.35 ha', 1_015.2, { ...plain, cadastre: 'CO' }, 'T3-CO', 'Colombia allows 2 % above 50 ha'],
    ['1,000.35 ha', 1_025.4, { ...plain, cadastre: 'CO' }, 'T5', '2.5 % is more than Colombia allows'],
    ['1,000.35 ha', 1_025.4, { ...plain, cadastre: 'PE' }, 'T3-PE', 'and less than the 3 % of Peru'],
    ['1,000.35 ha', 1_025.4, plain, 'T5', 'a cadastral tolerance is for parcels and titles only'],
  ])('%s against %d ha with %o: %s, since %s', (wording, net, evidence, found) => {
    const stated = precisionOfStatement(wording);
    if (stated === null) throw new Error(`${wording} has no digits`);
    expect(areaClass(stated, { net: hectares(net), ...evidence }, tolerances)).toBe(found);
  });

  test.each([
    [868_927.93, 868_927.84, true, '0.09 ha, within 0.1 ha and within 0.001 %'],
    [868_936.5, 868_927.84, true, '8.7 ha is 0.00100 %: the larger of the two holds'],
    [868_936.6, 868_927.84, false, 'beyond 0.001 %'],
    [5.09, 5, true, 'on a small plot 0.1 ha is the larger'],
    [5.11, 5, false, 'and no more than that'],
  ])('a planar %d ha reproduces %d ha in law: %s, since %s', (planar, legal, is) => {
    expect(isLegalAreaReproduced(planar, legal, tolerances)).toBe(is);
  });

  test.each([
    ['T3-PE', 0.5, 7.5],
    ['T3-PE', 5, 6.3],
    ['T3-PE', 5.1, 3],
    ['T3-CO', 0.2, 10],
    ['T3-CO', 10, 7],
    ['T3-CO', 50.1, 2],
  ] as const)('%s allows %d ha to differ by %d per cent', (toleranceClass, size, percent) => {
    expect(cadastralPercent(size, tolerances[toleranceClass])).toBe(percent);
  });
});
