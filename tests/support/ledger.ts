import { compileLedger } from '../../src/core/figures/compile-ledger.ts';
import type { Facts } from '../../src/core/figures/facts.ts';
import { gatherMeasures } from '../../src/core/figures/gather-measures.ts';
import type { RunMeasure } from '../../src/core/figures/gather-measures.ts';
import type { LedgerEntry } from '../../src/core/figures/ledger.ts';
import type { Measures } from '../../src/core/figures/measures.ts';
import { requiredMeasures } from '../../src/core/figures/required-measures.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { readStatedFigures } from './stated-figures.ts';

/** A day after every instrument of the catalogue, which stands for today. */
export const TODAY = '2026-11-22';

/** Returns the ledger of the embedded figures by identifier, measured inline; throws where a measure met an error. */
export async function compileInline(facts: Facts, today = TODAY): Promise<ReadonlyMap<string, LedgerEntry>> {
  const { entries, issues } = await compileLedger(readStatedFigures().figures, facts, today, inlineRun());
  if (issues.length > 0) throw new Error(JSON.stringify(issues, null, 2));
  return new Map(entries.map((entry) => [entry.figure.id, entry]));
}

/** Returns what the embedded figures need to be judged by these facts, measured inline. */
export async function measureInline(facts: Facts): Promise<Measures> {
  const requests = requiredMeasures(readStatedFigures().figures, facts);
  return (await gatherMeasures(requests, facts, inlineRun())).measures;
}

function inlineRun(): RunMeasure {
  const engine = createInlineEngine();
  return engine.run.bind(engine);
}
