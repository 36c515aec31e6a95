import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { polygonsOf } from '../../../../src/core/base/areal.ts';
import { parseGeojson } from '../../../../src/core/formats/parse-geojson.ts';
import { proposeRepairs } from '../../../../src/core/validation/propose-repairs.ts';
import { repairCandidates } from '../../../../src/core/validation/repair-candidates.ts';
import type { RepairAnswer } from '../../../../src/core/validation/repair-answer.ts';
import { validateFeatures } from '../../../../src/core/validation/validate.ts';

/** What is expected of the one feature of a file; no answer where there is nothing to propose. */
interface Expected {
  readonly why: string;
  readonly answer: null | {
    readonly codes: readonly string[];
    readonly reason?: string;
    /** Hectares with 4 decimals. */
    readonly before?: number | null;
    readonly after?: number;
    /** Coordinates with 6 decimals, rings from their westernmost and southernmost vertex. */
    readonly polygons?: readonly (readonly (readonly Position[])[])[];
  };
}

const folder = 'tests/cases/repairs';

const cases = readdirSync(folder).flatMap((repair) =>
  readdirSync(join(folder, repair)).map((name) => {
    const path = join(folder, repair, name);
    const expected = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as Expected;
    return { name: `${repair}/${name}`, path, why: expected.why, expected };
  }),
);

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A ring that begins where it does not depend on the program that drew it. */
function fromTheWest(ring: readonly Position[]): readonly Position[] {
  const vertices = ring.slice(1).map((vertex): Position => vertex.map((degrees) => rounded(degrees, 6)));
  const [first] = vertices.toSorted(([x = 0, y = 0], [otherX = 0, otherY = 0]) => x - otherX || y - otherY);
  const start = vertices.findIndex((vertex) => vertex === first);
  const turned = [...vertices.slice(start), ...vertices.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
}

function inShort(answer: RepairAnswer | undefined): Expected['answer'] {
  if (!answer) return null;
  const { codes } = answer;
  if (answer.geometry === null) return { codes, reason: answer.reason };
  const { before, after, geometry } = answer;
  return {
    codes,
    before: before === null ? null : rounded(before, 4),
    after: rounded(after, 4),
    polygons: polygonsOf(geometry).map((rings) => rings.map(fromTheWest)),
  };
}

describe('proposeRepairs', () => {
  test.each(cases)('$name: $why', ({ path, expected }) => {
    const parsed = parseGeojson(readFileSync(join(path, 'input.geojson'), 'utf8'));
    const { value, issues } = validateFeatures(parsed.value ?? { features: [] });
    const answers = proposeRepairs(repairCandidates(value, issues)).map(inShort);
    expect(answers).toEqual(expected.answer === null ? [] : [expected.answer]);
  });
});
