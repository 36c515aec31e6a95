import { csvRows, numberCell, optionalCell, requiredCell } from './csv-rows.ts';
import { spanishTitle } from './spanish-title.ts';

import type { CsvRow } from './csv-rows.ts';
import type { FeatureProperties } from './recipe.ts';

/** Path of the table of all PDET municipalities. */
export const PDET_TABLE = 'sources/pdet_municipalities.csv';

/** A municipality of the table: its DIVIPOLA code, the number of its subregion, and what the layers show of it. */
export interface PdetRow {
  readonly code: string;
  readonly subregionNumber: number;
  readonly properties: FeatureProperties;
}

/** Returns the municipalities of the table, in its order. */
export function pdetRows(text: string): readonly PdetRow[] {
  return csvRows(text, PDET_TABLE).map(pdetRow);
}

function pdetRow(row: CsvRow): PdetRow {
  const code = requiredCell(row, 'divipola');
  const departmentCode = requiredCell(row, 'dept_code');
  if (!/^\d{5}$/.test(code) || !code.startsWith(departmentCode)) {
    throw new Error(`DIVIPOLA code ${code} does not belong to department ${departmentCode}`);
  }
  const subregionNumber = Number(requiredCell(row, 'subregion_no'));
  return {
    code,
    subregionNumber,
    properties: {
      name: requiredCell(row, 'municipio'),
      code,
      department: requiredCell(row, 'departamento'),
      departmentCode,
      subregion: spanishTitle(requiredCell(row, 'subregion_pdet')),
      subregionNumber,
      coverage: optionalCell(row, 'project_T06_60_61_62'),
      coverageSource: coverageSource(optionalCell(row, 'project_note')),
      mgn2018Hectares: numberCell(row, 'mgn2018_area_ha'),
    },
  };
}

/** A note says `found: WHERE (WHAT)` where the coverage was looked up; the others only read the project document. */
function coverageSource(note: string | null): string | null {
  return /^found: ([^(]+?) \(/.exec(note ?? '')?.[1] ?? null;
}
