import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithReference } from '../support/reference.ts';
import { mosaico } from './built-program.ts';

interface AreaRow {
  readonly id: string;
  readonly hectares: number;
}

interface FigureRow {
  readonly id: string;
  readonly method: string | null;
  readonly measured: number | string | null;
  readonly class: string;
  readonly verdict: string;
  readonly verdict_today: string;
  readonly reason: string;
}

async function rowsOf<Row>(args: readonly string[]): Promise<readonly Row[]> {
  const { exitCode, output } = await mosaico([...args, '--format', 'json', '--quiet']);
  expect(exitCode).toBe(0);
  return (JSON.parse(output) as { rows: Row[] }).rows;
}

describeWithReference('on the official polygons', ['pe_areas_mosaico.geojson'], (areas) => {
  // Coordinates rounded to 6 decimals move an area of this size by up to 0.07 ha.
  const LEGAL_TOLERANCE = 0.1;

  test.each([
    { id: 'PN15', method: 'utm:19S', legal: 868_927.84 },
    { id: 'ACR09', method: 'utm:18S', legal: 434_129.54 },
    { id: 'ACR17', method: 'utm:18S', legal: 391_039.82 },
    { id: 'ACR34', method: 'utm:18S', legal: 283_594.76 },
  ])('$id measures its $legal legal hectares in $method', async ({ id, method, legal }) => {
    const rows = await rowsOf<AreaRow>(['areas', areas, '--id', 'codigo', '--method', method]);
    const hectares = rows.find((row) => row.id === id)?.hectares ?? 0;
    expect(Math.abs(hectares - legal)).toBeLessThanOrEqual(LEGAL_TOLERANCE);
  });

  test('the figures are judged on them, each with its reason', async () => {
    const args = ['figures', '--reference', dirname(areas), '--as-of', '2026-01-31'];
    const rows = await rowsOf<FigureRow>(args);
    const verdictOf = (id: string): Partial<FigureRow> | undefined => rows.find((row) => row.id === id);
    expect(verdictOf('F027')).toMatchObject({ verdict: 'agrees', class: 'T4', verdict_today: 'agrees' });
    expect(verdictOf('F015')).toMatchObject({ verdict: 'agrees', class: 'T0' });
    expect(verdictOf('F021')).toMatchObject({ verdict: 'disagrees', class: 'T5' });
    expect(verdictOf('F023')).toMatchObject({
      verdict: 'disagrees',
      measured: expect.stringMatching('2015'),
    });
    expect(verdictOf('F008')).toMatchObject({ verdict: 'not-checkable', class: 'TX', measured: null });
    expect(verdictOf('F025')).toMatchObject({ verdict: 'agrees', verdict_today: 'disagrees' });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(71);
    for (const row of rows) expect(row.reason.length).toBeGreaterThan(10);
    const legal = rows.find(({ id, method }) => id === 'F027' && method === 'legal');
    expect(legal?.measured).toBe(1_694_097.2);
  });
});
