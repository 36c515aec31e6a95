import type { StatedFigure } from '../../core/figures/figure.ts';
import { parseFigures } from '../../core/figures/parse-figures.ts';
import { figureFiles } from '../figure-files.ts';
import type { SearchEntry } from './found.ts';

/** Returns what can be found of the stated figures of this build: each by its words, its value, its subject and its code. */
export function figureEntries(): readonly SearchEntry[] {
  return (parseFigures(figureFiles).value?.figures ?? []).map(entryOf);
}

function entryOf({ id, quote, stated, subject }: StatedFigure): SearchEntry {
  return {
    kind: 'figure',
    target: { kind: 'figure', figureId: id },
    name: quote,
    detail: `${id} · ${stated.text}`,
    layerId: null,
    otherNames: [...Object.values(subject), ...translated(stated.text)].join(' '),
    codes: [id, stated.value].join(' '),
  };
}

/** The documents speak English; who looks for a value may not. */
function translated(text: string): readonly string[] {
  return /million/i.test(text) ? ['millones', 'milhões'] : [];
}
