import type { ArealLayer } from '../core/base/areal.ts';
import type { Issue, Outcome } from '../core/base/issue.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import { protectedTotal } from '../core/catalogue/protected-total.ts';
import { withProposal, type Proposal } from '../core/catalogue/with-proposal.ts';
import type { StatedFigure } from '../core/figures/figure.ts';
import type { Judgement } from '../core/figures/judgement.ts';
import { layersOfCheck } from '../core/figures/layers-of-check.ts';
import type { OverlapPair, UnionResult } from '../core/overlap/results.ts';
import type { Engine, RunOptions } from '../engine/engine.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { openFigureBook } from './figure-book.ts';

/** Layers over which a proposal is laid. */
const LAID_OVER = ['protected-areas', 'provinces', 'pdet-municipalities'];

/** The figures that people ask about, shown also where a proposal changes nothing. */
const ASKED = ['F008', 'F027'];

/** A stated figure as it is, and as it would be. */
interface FigureInScenario {
  readonly figure: StatedFigure;
  readonly real: Judgement;
  readonly scenario: Judgement;
}

/** What a proposal would change, beside what is. */
export interface ScenarioAnswer {
  /** The protected total as it is. */
  readonly real: UnionResult;
  /** The protected total with the proposal. */
  readonly scenario: UnionResult;
  /** The proposal alone. */
  readonly own: UnionResult;
  readonly figures: readonly FigureInScenario[];
  /** Where the proposal (A) lies over features of layers (B). */
  readonly overlaps: readonly { readonly layer: EmbeddedLayer; readonly pairs: readonly OverlapPair[] }[];
}

/**
 * Measures the protected total, the stated figures and the overlaps with a proposal and without, at an ISO date, on the
 * ellipsoid. `layers` are those that the ledger reads. Rejects where the engine does.
 */
export async function measureScenario(
  proposal: Proposal,
  layers: readonly EmbeddedLayer[],
  date: string,
  engine: Engine,
  { signal, onProgress }: RunOptions,
): Promise<Outcome<ScenarioAnswer>> {
  const mosaic = layers.find(({ entry }) => entry.id === 'protected-areas');
  if (mosaic === undefined) throw new Error('measureScenario: pass the layers of the ledger.');
  const options = signal === undefined ? {} : { signal };
  const issues: Issue[] = [];
  const now = protectedTotal(mosaic, date).layer;
  const others = {
    ...now,
    features: now.features.filter(({ id }) => id !== proposal.standsFor),
  };
  const [real, scenario, own] = [
    await union([now]),
    await union([others, proposal.boundary]),
    await union([proposal.boundary]),
  ];
  onProgress?.({ done: 1, total: 3 });
  const laidOver = layers.filter(({ entry }) => LAID_OVER.includes(entry.id));
  const overlaps: { readonly layer: EmbeddedLayer; readonly pairs: readonly OverlapPair[] }[] = [];
  for (const layer of laidOver) {
    const input = { a: proposal.boundary, b: asArealLayer(layer), method: 'ellipsoidal' } as const;
    const outcome = await engine.run('overlaps', input, options);
    issues.push(...outcome.issues);
    overlaps.push({ layer, pairs: outcome.value?.pairs ?? [] });
  }
  onProgress?.({ done: 2, total: 3 });
  const proposed = layers.map((layer) => (layer === mosaic ? withProposal(layer, proposal) : layer));
  const books = [
    await openFigureBook(layers, engine, options, onProtected),
    await openFigureBook(proposed, engine, options, onProtected),
  ] as const;
  if (real === null || scenario === null || own === null) return { value: null, issues };
  const [before, after] = books.map((book) => book.judge(date));
  const figures = (before ?? []).flatMap(({ figure, today }, index) => {
    const would = after?.[index]?.today;
    if (would === undefined) return [];
    const isShown = ASKED.includes(figure.id) || isOther(today, would);
    return isShown ? [{ figure, real: today, scenario: would }] : [];
  });
  return { value: { real, scenario, own, figures, overlaps }, issues };

  async function union(of: readonly ArealLayer[]): Promise<UnionResult | null> {
    const outcome = await engine.run('union', { layers: of, method: 'ellipsoidal' }, options);
    issues.push(...outcome.issues);
    return outcome.value;
  }
}

function onProtected(published: readonly StatedFigure[]): readonly StatedFigure[] {
  return published.filter(({ check }) => layersOfCheck(check).includes('protected-areas'));
}

/** Whether anything that is said of a figure would be other than it is. */
function isOther(real: Judgement, scenario: Judgement): boolean {
  const said = ({ verdict, reason, measurements }: Judgement): string =>
    JSON.stringify([verdict, reason, measurements]);
  return said(real) !== said(scenario);
}
