import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { es } from '../../../src/i18n/es.ts';
import type { OverlapPair } from '../../../src/core/overlap/results.ts';
import { areasByFeature } from '../../../src/panels/my-file/areas-by-feature.ts';
import { overlapSentence, sizeSentence } from '../../../src/panels/my-file/result-sentence.ts';
import { isTooLarge } from '../../../src/panels/my-file/size-limit.ts';
import { embeddedLayer } from '../../support/embedded.ts';

describe('a file of the person', () => {
  test.each([
    [200_000_000, false, '200 MB are read'],
    [200_000_001, true, 'one byte more is refused before it is read'],
    [0, false, 'an empty file is read, so that somebody says that it is empty'],
  ])('of %i bytes is too large: %s, %s', (bytes, expected) => {
    expect(isTooLarge(bytes)).toBe(expected);
  });

  test('has its areas by feature, in the order of the file', () => {
    const grouped = areasByFeature([
      { id: '1', name: 'Chacra', method: 'ellipsoidal', hectares: hectares(10) },
      { id: '0', name: null, method: 'ellipsoidal', hectares: null },
      { id: '1', name: 'Chacra', method: 'utm:18S', hectares: hectares(11) },
    ]);
    expect(grouped).toEqual([
      {
        id: '1',
        name: 'Chacra',
        areas: [
          { method: 'ellipsoidal', hectares: 10 },
          { method: 'utm:18S', hectares: 11 },
        ],
      },
      { id: '0', name: null, areas: [{ method: 'ellipsoidal', hectares: null }] },
    ]);
  });

  test('is told in one sentence, with every feature in the sum', () => {
    const features = [10, 20.5].map((area, index) => ({
      id: String(index),
      name: null,
      areas: [{ method: 'ellipsoidal', hectares: hectares(area) } as const],
    }));
    expect(plain(sizeSentence(features.slice(0, 1), es, 'es'))).toBe(
      'Mide 10.00 ha sobre el elipsoide WGS 84.',
    );
    expect(plain(sizeSentence(features, es, 'es'))).toBe(
      'Sus elementos suman 30.50 ha sobre el elipsoide WGS 84.',
    );
  });

  test('has no size where one of its areas is unknown', () => {
    const features = [{ id: '0', name: null, areas: [{ method: 'ellipsoidal', hectares: null } as const] }];
    expect(sizeSentence(features, es, 'es')).toBeNull();
    expect(sizeSentence([], es, 'es')).toBeNull();
  });

  test('names what it overlaps, the largest first and borders left out', () => {
    const layer = embeddedLayer('protected-areas');
    const account = { grossA: hectares(1), grossB: hectares(1), overlap: null, net: null, residual: null };
    const pairs = [
      pair('0', 'RC11', 5, 'overlap'),
      pair('0', 'PN15', 70, 'overlap'),
      pair('1', 'PN15', 30, 'overlap'),
    ];
    const border = pair('0', 'ACR34', 900, 'border');
    const told = (found: readonly OverlapPair[]) =>
      overlapSentence(
        { layer, job: { status: 'done', value: { pairs: found, account }, issues: [] } },
        es,
        'es',
      );
    expect(plain(told([...pairs, border]))).toBe(
      'Se superpone con Yaguas (100 ha) y Bajo Putumayo Yaguas (5.00 ha).',
    );
    const plot = pair('a', pairs[0]?.bId ?? '', 0.1, 'overlap');
    expect(plain(told([plot]))).toBe('Se superpone con Bajo Putumayo Yaguas (0.10 ha).');
    expect(told([border])).toBe('No se superpone con «Áreas protegidas».');
    expect(overlapSentence({ layer, job: { status: 'running', done: 0, total: 1 } }, es, 'es')).toBeNull();
  });
});

function plain(text: string | null): string | undefined {
  return text?.replaceAll('\u00a0', ' ');
}

function pair(aId: string, bId: string, overlap: number, kind: OverlapPair['class']): OverlapPair {
  return { aId, bId, overlap: hectares(overlap), shareOfA: 0.1, shareOfB: 0.1, class: kind };
}
