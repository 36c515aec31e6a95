import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { precisionOfStatement } from '../../../src/core/figures/precision-of-statement.ts';
import { judgeStatedArea } from '../../../src/core/figures/stated-area.ts';
import { parseTolerances } from '../../../src/core/figures/tolerances.ts';

const FILE = 'geodata/figures/tolerances.json';
const tolerances = parseTolerances(JSON.parse(readFileSync(FILE, 'utf8')), FILE).value;

test.each([
  {
    stated: '868,927.84',
    net: 868_270,
    zone: 868_927.9,
    band: null,
    outline: false,
    expected: ['agrees', 'T1'],
    why: 'the title was measured in its zone',
  },
  {
    stated: '868,927.84',
    net: 868_270,
    zone: 0,
    band: null,
    outline: false,
    expected: ['agrees', 'T2'],
    why: 'the method explains 0.08 %',
  },
  {
    stated: '870,000',
    net: 868_270,
    zone: 0,
    band: null,
    outline: false,
    expected: ['agrees', 'T4'],
    why: 'it rounds to the statement',
  },
  {
    stated: '900,123.45',
    net: 868_270,
    zone: 0,
    band: null,
    outline: false,
    expected: ['disagrees', 'T5'],
    why: 'no tolerance reaches 3.5 %',
  },
  {
    stated: '868,927.84',
    net: 868_671,
    zone: 868_927.9,
    band: 1450,
    outline: true,
    expected: ['consistent', 'T2'],
    why: 'an outline never agrees',
  },
  {
    stated: '863,900.12',
    net: 868_671,
    zone: 0,
    band: 5000,
    outline: true,
    expected: ['consistent', 'TX'],
    why: 'within the band an outline cannot say',
  },
  {
    stated: '900,123.45',
    net: 868_671,
    zone: 0,
    band: 1450,
    outline: true,
    expected: ['disagrees', 'T5'],
    why: 'beyond its band an outline can',
  },
])('$stated beside $net is $expected: $why', ({ stated, net, zone, band, outline, expected }) => {
  const wording = precisionOfStatement(stated);
  if (wording === null || tolerances === null) throw new Error('Both are there.');
  const measured = {
    ellipsoidal: hectares(net),
    inZones: [hectares(zone)],
    band: band === null ? null : hectares(band),
    isOutline: outline,
  };
  const judged = judgeStatedArea(wording, measured, tolerances);
  expect([judged.verdict, judged.class]).toEqual(expected);
  expect(judged.difference).toBeCloseTo(net - wording.value, 6);
});
