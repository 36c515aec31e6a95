import type { SearchEntry } from '../../src/state/search/found.ts';

const SYLLABLES =
  'ya guas pu tu ma yo bo ra mu rui ti ku na san ta mo cha pe ru co lom bia es per an za nue va'.split(' ');

/** Returns entries as a large layer has them: names that repeat, a few peoples, hundreds of rivers and districts. */
export function manyEntries(count: number): readonly SearchEntry[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const word = (): string =>
    Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const [names, peoples, rivers, districts] = [8000, 20, 300, 200].map((many) =>
    Array.from({ length: many }, word),
  );
  const oneOf = (words: readonly string[] = []): string => words[next(words.length)] ?? '';
  return Array.from({ length: count }, (_, number) => ({
    kind: 'community',
    target: { kind: 'feature', selection: { layerId: 'communities', featureId: String(number) } },
    name: next(10) < 4 ? `${oneOf(names)} ${oneOf(names)}` : oneOf(names),
    detail: [oneOf(peoples), oneOf(rivers), oneOf(districts)].join(' · '),
    layerId: 'communities',
    otherNames: '',
    codes: `C${String(number)}`,
  }));
}
