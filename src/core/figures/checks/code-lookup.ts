import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { rowsOf } from '../facts.ts';
import type { Row } from '../facts.ts';
import { measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Reason } from '../judgement.ts';

type Lookup = CheckOf<'code-lookup'>['lookups'][number];

/** Returns whether each name of the document has exactly one row in the table, under its code. */
export function judgeCodeLookup(
  check: CheckOf<'code-lookup'>,
  figure: StatedFigure,
  { facts }: JudgeContext,
): Finding {
  const rows = rowsOf(facts, check.table);
  if (rows === null) return notCheckable(reason('table-missing', { table: check.table }));
  const found = check.lookups.map((lookup) => rows.filter((row) => isNamed(row, lookup.name)));
  const codes = found.flat().map((row) => row.id);
  const measurements = [measurement('code', codes.join(', '), figure, 'code')];
  const ambiguous = check.lookups.find((_, index) => (found[index]?.length ?? 0) > 1);
  if (ambiguous) return notCheckable(reason('name-ambiguous', { name: ambiguous.name }), { measurements });
  const trouble = [
    ...check.lookups.flatMap((lookup, index) => troubleWith(lookup, found[index]?.[0])),
    ...troubleWithStatement(figure, codes),
  ][0];
  if (trouble) return { verdict: 'disagrees', class: 'T5', reason: trouble, steps: [], measurements };
  const params = { names: check.lookups.map(({ name }) => name), codes };
  return { verdict: 'agrees', class: 'T0', reason: reason('code-found', params), steps: [], measurements };
}

function troubleWith(lookup: Lookup, row: Row | undefined): readonly Reason[] {
  if (!row) return [reason('name-not-found', { name: lookup.name })];
  if (row.id === lookup.code) return [];
  return [reason('code-other', { name: lookup.name, found: row.id, expected: lookup.code })];
}

/** A figure states how many there are, or the one code. */
function troubleWithStatement({ stated }: StatedFigure, codes: readonly string[]): readonly Reason[] {
  const found = typeof stated.value === 'number' ? codes.length : codes.join(', ');
  return found === stated.value ? [] : [reason('codes-differ', { found, stated: stated.value })];
}

/** Whether the row has the name, whatever its accents and capitals. */
function isNamed(row: Row, name: string): boolean {
  const own = row.cells['name'];
  return typeof own === 'string' && plain(own) === plain(name);
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
