import { describe, expect, test } from 'vitest';
import { es } from '../../../src/i18n/es.ts';
import { detailOf, headingOf, nameOf, spokenSummary } from '../../../src/panels/search/found-words.ts';
import type { FoundGroup, FoundKind, SearchEntry } from '../../../src/state/search/found.ts';

const entry = (kind: FoundKind, detail: string): SearchEntry => ({
  kind,
  target: { kind: 'figure', figureId: 'F001' },
  name: 'Bora',
  detail,
  layerId: null,
  otherNames: '',
  codes: '',
});

const group = (kind: FoundKind, total: number): FoundGroup => ({ kind, total, best: [entry(kind, '3')] });

describe('the words of the search', () => {
  test('say how many there are of all kinds and of each', () => {
    expect(spokenSummary([group('river', 1), group('community', 12)], es, 'es')).toBe(
      '13 resultados. Ríos: 1, Comunidades y localidades: 12.',
    );
  });

  test('say what to try where there is nothing', () => {
    expect(spokenSummary([], es, 'es')).toMatch(/^Nada se llama así/);
  });

  test('say how many of a kind are not shown', () => {
    expect(headingOf(group('community', 12), es.search, 'es')).toBe('Comunidades y localidades · 1 de 12');
    expect(headingOf(group('river', 1), es.search, 'es')).toBe('Ríos');
  });

  test('say of typed coordinates how they were read, and what was supposed', () => {
    const place = { position: [-71.5, -2.75], system: '18S', isSwapped: false, supposed: ['zone'] } as const;
    const typed: SearchEntry = { ...entry('position', ''), target: { kind: 'position', place } };
    expect(nameOf(typed, es, 'es')).toBe('2.7500° S · 71.5000° O');
    expect(detailOf(typed, '', es.search, 'es')).toBe('UTM 18S · no dice la zona');
  });

  test.each([
    { kind: 'people', detail: '3', title: '', text: '3 comunidades o localidades: verlas en el mapa' },
    { kind: 'river', detail: '', title: 'Ríos', text: '' },
    { kind: 'division', detail: 'Loreto', title: 'Provincias', text: 'Provincias · Loreto' },
  ] as const)('under a $kind: "$text"', ({ kind, detail, title, text }) => {
    expect(detailOf(entry(kind, detail), title, es.search, 'es')).toBe(text);
  });
});
