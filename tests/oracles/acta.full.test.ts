import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfChanged } from '../../tools/build.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.mjs';
import { serveFolder } from '../../tools/serve.mjs';
import { mosaico } from '../cli/built-program.ts';

/** A boundary of 120 vertices in Yaguas, whose table takes three sheets. */
const ring = Array.from({ length: 121 }, (_, index) => {
  const angle = ((index % 120) / 120) * 2 * Math.PI;
  const radius = 0.05 + 0.01 * Math.sin(5 * angle);
  return [-71.25 + radius * Math.cos(angle), -2.85 + radius * Math.sin(angle)];
});
const territory = JSON.stringify({
  type: 'Feature',
  properties: { name: 'Ñañɨ Nɨmairama' },
  geometry: { type: 'Polygon', coordinates: [ring] },
});

const SHEETS = 5;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
const executablePath = findChromium();
const isPossible =
  executablePath !== null && existsSync('/usr/bin/pdftotext') && existsSync('/usr/bin/zbarimg');
const folder = mkdtempSync(join(tmpdir(), 'acta-'));
const pdf = join(folder, 'acta.pdf');
const file = join(folder, 'lindero.geojson');

async function print(): Promise<void> {
  await buildIfChanged();
  const port = await serveFolder('dist/site', 4700);
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'es-PE' });
    await page.goto(`http://localhost:${String(port)}/#panel=my-file&step=share`);
    await page.getByLabel('Elegir archivo').setInputFiles(file);
    await page.getByRole('button', { name: /^Paso 5 de 5/ }).click();
    await page.getByRole('button', { name: 'Ver e imprimir el acta' }).click();
    await page.getByRole('dialog', { name: new RegExp(`${String(SHEETS)} hojas`) }).waitFor();
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}

function textOf(sheet: number, ...options: readonly string[]): string {
  const only = ['-f', String(sheet), '-l', String(sheet)];
  return execFileSync('pdftotext', [...options, ...only, pdf, '-'], { encoding: 'utf8' });
}

/** The share of a sheet that is not white, and its picture. */
function inkOf(sheet: number): number {
  const only = ['-f', String(sheet), '-l', String(sheet), '-singlefile'];
  execFileSync('pdftoppm', ['-gray', '-r', '40', ...only, pdf, join(folder, 'sheet')]);
  const pixels = readFileSync(join(folder, 'sheet.pgm')).subarray(15);
  return pixels.filter((shade) => shade < 200).length / pixels.length;
}

describe.skipIf(!isPossible)('an acta on paper', () => {
  beforeAll(async () => {
    writeFileSync(file, territory);
    await print();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has its sheets, all of A4, none of them empty', () => {
    const facts = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(facts).toMatch(new RegExp(`^Pages: +${String(SHEETS)}$`, 'm'));
    expect(facts).toMatch(/^Page size: .*\(A4\)$/m);
    for (let sheet = 1; sheet <= SHEETS; sheet += 1) expect(inkOf(sheet)).toBeGreaterThan(0.005);
  });

  test('says on every sheet what it is, which sheet, and that it is no legal document', () => {
    for (let sheet = 1; sheet <= SHEETS; sheet += 1) {
      const text = textOf(sheet);
      expect(text).toContain('Ñañɨ Nɨmairama');
      expect(text).toContain('No constituye documento legal');
      expect(text).toContain(`Hoja ${String(sheet)} de ${String(SHEETS)}`);
    }
  });

  test('has every vertex in its table, with the head on each sheet', () => {
    const tables = [3, 4, 5].map((sheet) => textOf(sheet, '-layout'));
    for (const table of tables) expect(table).toMatch(/Vértice +Lado .*Latitud/);
    const named = [...tables.join('\n').matchAll(/^ *(V\d+) +V\d+–V\d+/gm)].map(([, name]) => name);
    expect(named).toEqual(Array.from({ length: 120 }, (_, index) => `V${String(index + 1)}`));
  });

  test('is true to its scale: lines of the grid are as far apart as their figures say', () => {
    const denominator = Number(/Escala 1:([\d \u2009]+)/u.exec(textOf(1))?.[1]?.replaceAll(/\s/gu, ''));
    const words = [
      ...textOf(1, '-bbox').matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)".*?>(2\d\d,000)</g),
    ];
    const top = Math.min(...words.map(([, , y]) => Number(y)));
    const eastings = words
      .filter(([, , y]) => Math.abs(Number(y) - top) < 1)
      .map(([, left, , right, text]) => ({
        at: (Number(left) + Number(right)) / 2 / POINTS_PER_MILLIMETRE,
        metres: Number(text?.replace(',', '')),
      }));
    const [first, last] = [eastings[0], eastings.at(-1)];
    if (!first || !last || first === last) throw new Error('The map has no two eastings.');
    const millimetres = ((last.metres - first.metres) * 1000) / denominator;
    // A point of the printer's grid, and the letters are centred to a tenth of a millimetre.
    expect(Math.abs(last.at - first.at - millimetres)).toBeLessThan(0.3);
  });

  test('has a QR code that another program reads, with the check value that the command line computes', async () => {
    execFileSync('pdftoppm', [
      '-r',
      '200',
      '-f',
      '2',
      '-l',
      '2',
      '-png',
      '-singlefile',
      pdf,
      join(folder, 'qr'),
    ]);
    const code = execFileSync('zbarimg', ['--quiet', '--raw', join(folder, 'qr.png')], { encoding: 'utf8' });
    const { output } = await mosaico(['vertices', file, '--format', 'json']);
    const { summary } = JSON.parse(output) as {
      summary: { vertices: number; ellipsoidal_ha: number; check: string };
    };
    const value = /^sha256 (.*)$/m.exec(code)?.[1]?.replaceAll(' ', '');
    expect(value).toBe(summary.check);
    expect(code).toContain(`vertices ${String(summary.vertices)}\n`);
    expect(code).toContain(`area ${summary.ellipsoidal_ha.toFixed(4)} ha\n`);
    expect(textOf(2).replaceAll(' ', '')).toContain(summary.check);
  });
});
