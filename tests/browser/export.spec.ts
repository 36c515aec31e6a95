import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from './page-fixture.ts';
import { isPhone, visit } from './visit.ts';

interface Recomputed {
  readonly rows: readonly { readonly column: string; readonly result: string }[];
  readonly summary: { readonly numbers: number; readonly different: number; readonly files_same: number };
}

const PROGRAM = resolve('dist/cli/mosaico.js');

/** Computes a package again in a folder that holds nothing else. */
function recompute(path: string, name: string): Recomputed {
  const folder = mkdtempSync(join(tmpdir(), 'mosaico-export-'));
  try {
    copyFileSync(path, join(folder, name));
    const options = { cwd: folder, encoding: 'utf8' } as const;
    return JSON.parse(
      execFileSync(process.execPath, [PROGRAM, 'recompute', name, '--format', 'json', '--quiet'], options),
    ) as Recomputed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a researcher exports all overlaps of protected areas with provinces, and every number comes out again', async ({
  page,
}) => {
  if (isPhone(page)) {
    await page.goto('./');
    await page.getByRole('button', { name: /^Exportar cifras/ }).click();
    await page.getByRole('radio', { name: 'Superposiciones de dos capas' }).check();
  } else {
    await visit(page, 'panel=overlaps');
    await page.getByRole('button', { name: 'Exportar estas cifras' }).click();
  }
  await expect(page.getByRole('heading', { level: 2, name: 'Exportar' })).toBeVisible();
  await expect(page.getByLabel('Capa A')).toHaveValue('protected-areas');
  await expect(page.getByLabel('Capa B')).toHaveValue('provinces');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exportar', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('overlaps-protected-areas-provinces.zip');
  await expect(page.getByText(/^Listo: overlaps-protected-areas-provinces\.zip/).first()).toBeVisible();

  const { rows, summary } = recompute(await download.path(), download.suggestedFilename());
  expect(rows.filter(({ column }) => column === 'overlap_ha').length).toBeGreaterThan(10);
  expect(rows.filter(({ result }) => result !== 'same')).toEqual([]);
  expect(summary).toMatchObject({ different: 0, files_same: 1 });
});
