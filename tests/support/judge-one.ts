import type { LayerData } from '../../src/core/catalogue/layer-data.ts';
import type { FigureCheck } from '../../src/core/figures/figure-check.ts';
import type { Stated, StatedFigure } from '../../src/core/figures/figure.ts';
import { gatherMeasures } from '../../src/core/figures/gather-measures.ts';
import { judgeFigure } from '../../src/core/figures/judge-figure.ts';
import type { Judgement } from '../../src/core/figures/judgement.ts';
import { requiredMeasures } from '../../src/core/figures/required-measures.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { readEmbeddedFacts } from './stated-figures.ts';

const { tolerances } = readEmbeddedFacts();

/** Returns a made-up figure of an undated document. */
export function figureWith(check: FigureCheck, stated: Stated, id = 'F001'): StatedFigure {
  const text = { es: id, en: id, pt: id };
  const asOf = { wording: null, date: null, basis: 'undated' } as const;
  const document = { file: 'test.txt', title: 'test', publisher: null, asOf };
  return { id, line: 1, quote: stated.text, subject: text, stated, derivedFrom: null, check, document, asOf };
}

/** Returns the judgement of one figure on 1 January 2020, measured inline on the layers. */
export async function judgeOne(figure: StatedFigure, layers: readonly LayerData[]): Promise<Judgement> {
  const facts = { layers, tables: [], tolerances };
  const engine = createInlineEngine();
  const { measures } = await gatherMeasures(
    requiredMeasures([figure], facts),
    facts,
    engine.run.bind(engine),
  );
  return judgeFigure(figure, {
    figures: new Map([[figure.id, figure]]),
    facts,
    measures,
    date: '2020-01-01',
  });
}
