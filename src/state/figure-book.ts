import type { Facts } from '../core/figures/facts.ts';
import type { StatedFigure } from '../core/figures/figure.ts';
import { gatherMeasures } from '../core/figures/gather-measures.ts';
import { judgeLedger, type LedgerEntry } from '../core/figures/ledger.ts';
import { parseFigures } from '../core/figures/parse-figures.ts';
import { requiredMeasures } from '../core/figures/required-measures.ts';
import { parseTolerances } from '../core/figures/tolerances.ts';
import type { Issue, Outcome } from '../core/base/issue.ts';
import type { Engine, JobName, Jobs, RunOptions } from '../engine/engine.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { figureFiles, toleranceFile } from './figure-files.ts';

/** The stated figures with everything measured that judging them takes. */
export interface FigureBook {
  /** Judges every figure; the ISO date stands for today. */
  readonly judge: (today: string) => readonly LedgerEntry[];
  readonly issues: readonly Issue[];
}

/**
 * Returns the stated figures, or those that are chosen in their place, with their measures, which the engine takes. Throws where a file of the build is broken,
 * and rejects where the engine does.
 */
export async function openFigureBook(
  layers: readonly EmbeddedLayer[],
  engine: Engine,
  { onProgress, signal }: RunOptions,
  figuresOf: (published: readonly StatedFigure[]) => readonly StatedFigure[] = (published) => published,
): Promise<FigureBook> {
  const { figures: published, facts } = readFigures(layers);
  const figures = figuresOf(published);
  const requests = requiredMeasures(figures, facts);
  let done = 0;
  const run = async <Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
  ): Promise<Outcome<Jobs[Name]['result']>> => {
    const outcome = await engine.run(name, input, signal === undefined ? {} : { signal });
    done += 1;
    onProgress?.({ done, total: requests.length });
    return outcome;
  };
  const { measures, issues } = await gatherMeasures(requests, facts, run);
  return { judge: (today) => judgeLedger(figures, facts, measures, today), issues };
}

function readFigures(layers: readonly EmbeddedLayer[]): { figures: readonly StatedFigure[]; facts: Facts } {
  const stated = parseFigures(figureFiles);
  const tolerances = parseTolerances(toleranceFile.json, toleranceFile.name);
  if (stated.value === null || tolerances.value === null) {
    throw new Error(
      `The stated figures of this build are broken: ${JSON.stringify([stated.issues, tolerances.issues])}`,
    );
  }
  return {
    figures: stated.value.figures,
    facts: { layers, tables: stated.value.tables, tolerances: tolerances.value },
  };
}
