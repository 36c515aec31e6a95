import json from '../../geodata/figures/tolerances.json';
import type { BoundaryComparison } from '../core/boundary/comparison.ts';
import { precisionOfStatement } from '../core/figures/precision-of-statement.ts';
import { judgeStatedArea } from '../core/figures/stated-area.ts';
import type { StatedAreaVerdict } from '../core/figures/stated-area.ts';
import { parseTolerances } from '../core/figures/tolerances.ts';
import type { Hectares } from '../core/base/units.ts';

/** A stated area beside what was measured. */
export interface JudgedStatement {
  readonly stated: number;
  readonly measured: Hectares;
  readonly judged: StatedAreaVerdict;
}

/**
 * Returns how an area, as a document words it, stands beside a boundary of the person; `null` where the wording has no
 * number or the area is unknown. Such a boundary declares no error and is no outline.
 */
export function judgeWording(wording: string, { areas }: BoundaryComparison): JudgedStatement | null {
  const statement = precisionOfStatement(wording);
  const measured = areas.find(({ method }) => method === 'ellipsoidal')?.mine ?? null;
  const { value } = parseTolerances(json, 'tolerances.json');
  if (statement === null || measured === null || value === null) return null;
  const inZones = areas.flatMap(({ method, mine }) => (method.startsWith('utm:') ? (mine ?? []) : []));
  const boundary = { ellipsoidal: measured, inZones, band: null, isOutline: false };
  return { stated: statement.value, measured, judged: judgeStatedArea(statement, boundary, value) };
}
