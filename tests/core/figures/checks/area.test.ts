import { describe, expect, test } from 'vitest';
import { toHectares } from '../../../../src/core/base/units.ts';
import { ellipsoidalArea } from '../../../../src/core/geometry/ellipsoidal-area.ts';
import { planarUtmArea } from '../../../../src/core/geometry/planar-utm-area.ts';
import { figureWith, judgeOne } from '../../../support/judge-one.ts';
import { squareLayer } from '../../../support/square-layer.ts';
import type { Square } from '../../../support/square-layer.ts';

const OFFICIAL = { precision: 'official', positionalErrorMetres: null } as const;
const OUTLINE = { precision: 'outline', positionalErrorMetres: 350 } as const;

const plain: Square = { id: 'A', side: 0.5 };
const [feature] = squareLayer('areas', OFFICIAL, [plain]).collection.features;
if (feature?.geometry.type !== 'Polygon') throw new Error('A square is a polygon');
const ellipsoidal = toHectares(ellipsoidalArea(feature.geometry));
const planar = toHectares(planarUtmArea(feature.geometry, '19S'));
const inLaw: Square = { ...plain, official: { hectares: Number(planar.toFixed(2)), method: 'utm:19S' } };

function stating(hectares: number | string): ReturnType<typeof figureWith> {
  const text = typeof hectares === 'string' ? hectares : `${hectares.toFixed(2)} ha`;
  const value = typeof hectares === 'string' ? Number(hectares) : hectares;
  return figureWith({ kind: 'area', of: [{ layer: 'areas', features: ['A'] }] }, { text, value, unit: 'ha' });
}

describe('A stated area beside one square', () => {
  // Half a degree square with an error of 350 m has a likely band of 0.9 %: ½ · 350 m · √(4 · (78 km)²).
  test.each<[string, number | string, Square, Parameters<typeof squareLayer>[1], string, string]>([
    ['the zone of the instrument reproduces it', planar, inLaw, OFFICIAL, 'agrees', 'T1'],
    ['without an instrument the method explains it', planar, plain, OFFICIAL, 'agrees', 'T2'],
    ['an outline says no more than consistent', planar, inLaw, OUTLINE, 'consistent', 'T2'],
    ['0.6 % is beyond every method', ellipsoidal * 1.006, plain, OFFICIAL, 'disagrees', 'T5'],
    ['but within the likely band of the outline', ellipsoidal * 1.006, plain, OUTLINE, 'consistent', 'TX'],
    ['2 % is beyond that band too', ellipsoidal * 1.02, plain, OUTLINE, 'disagrees', 'T5'],
    ['two digits to which it rounds', '310000', plain, OFFICIAL, 'agrees', 'T4'],
    ['two digits to which it does not round', '320000', plain, OFFICIAL, 'disagrees', 'T5'],
  ])('%s', async (_, stated, square, precision, verdict, toleranceClass) => {
    const judgement = await judgeOne(stating(stated), [squareLayer('areas', precision, [square])]);
    expect(judgement).toMatchObject({ verdict, class: toleranceClass });
  });

  test('is not checkable where one part is drawn by nobody, and names it', async () => {
    const figure = figureWith(
      { kind: 'area', of: [{ layer: 'areas', features: ['A', 'B'] }] },
      { text: '300,000 ha', value: 300_000, unit: 'ha' },
    );
    const layer = squareLayer('areas', OFFICIAL, [plain, { id: 'B', side: null }]);
    expect(await judgeOne(figure, [layer])).toMatchObject({
      verdict: 'not-checkable',
      class: 'TX',
      reason: { code: 'parts-not-drawn', params: { missing: ['B'] } },
    });
  });

  test('gives no legal area where one of the features has none', async () => {
    const figure = figureWith(
      { kind: 'area', of: [{ layer: 'areas', features: ['A', 'B'] }] },
      { text: '600,000 ha', value: 600_000, unit: 'ha' },
    );
    const squares = [inLaw, { ...plain, id: 'B', west: -70 }];
    const { measurements } = await judgeOne(figure, [squareLayer('areas', OFFICIAL, squares)]);
    expect(measurements.map(({ method }) => method)).not.toContain('legal');
  });

  test('counts what two features share once', async () => {
    const figure = figureWith(
      { kind: 'area', of: [{ layer: 'areas', features: 'all' }] },
      { text: `${ellipsoidal.toFixed(2)} ha`, value: ellipsoidal, unit: 'ha' },
    );
    const layer = squareLayer('areas', OFFICIAL, [plain, { ...plain, id: 'B' }]);
    const { verdict, measurements } = await judgeOne(figure, [layer]);
    expect(verdict).toBe('agrees');
    expect(measurements.find(({ method }) => method === 'ellipsoidal')?.value).toBeCloseTo(ellipsoidal, 4);
  });
});
