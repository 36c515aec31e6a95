import { OWN_DOCUMENT } from '../figures/figure.ts';
import type { StatedFigure } from '../figures/figure.ts';
import { precisionOfStatement } from '../figures/precision-of-statement.ts';
import type { OwnFigure } from './project.ts';

/**
 * Returns figures of a person as the judges of the ledger take them, numbered P1, P2, … in their order. The document is
 * what the person cites, in their words; nobody else holds its text, so that it has no line.
 */
export function statedByPerson(figures: readonly OwnFigure[]): readonly StatedFigure[] {
  return figures.map((figure, index) => asStated(figure, `P${String(index + 1)}`));
}

function asStated({ wording, text, asOf, citation, claim }: OwnFigure, id: string): StatedFigure {
  const date = { wording: null, date: asOf, basis: asOf === null ? 'undated' : 'stated' } as const;
  return {
    id,
    line: 1,
    quote: wording,
    subject: { es: citation, en: citation, pt: citation },
    stated: {
      text,
      value: precisionOfStatement(text)?.value ?? text,
      unit: claim.kind === 'count' ? 'features' : 'ha',
    },
    derivedFrom: null,
    asOf: date,
    check: claim,
    document: { file: OWN_DOCUMENT, title: citation, publisher: null, asOf: date },
  };
}
