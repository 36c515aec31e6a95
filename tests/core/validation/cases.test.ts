import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/base/issue.ts';
import { parseGeojson } from '../../../src/core/formats/parse-geojson.ts';
import { validateFeatures } from '../../../src/core/validation/validate.ts';
import type { ValidatedFile } from '../../../src/core/validation/validate.ts';

interface Expected {
  readonly why: string;
  readonly issues: readonly Readonly<Record<string, string>>[];
  readonly areal: readonly string[];
  readonly withoutArea: readonly string[];
  readonly leftOut: readonly string[];
}

const folder = 'tests/cases/validation';

const cases = readdirSync(folder).map((name) => {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  return { name, why: expected.why, expected };
});

function inShort({ code, severity, at }: Issue): Readonly<Record<string, string>> {
  const { feature, path } = at;
  return {
    code,
    severity,
    ...(feature === undefined ? {} : { feature }),
    ...(path === undefined ? {} : { path }),
  };
}

function idsOf(file: ValidatedFile, kind: keyof ValidatedFile): readonly string[] {
  return file[kind].map(({ id }) => id);
}

describe('validateFeatures', () => {
  test.each(cases)('$name: $why', ({ name, expected }) => {
    const parsed = parseGeojson(readFileSync(join(folder, name, 'input.geojson'), 'utf8'));
    expect(parsed.issues).toEqual([]);
    const { value, issues } = validateFeatures(parsed.value ?? { features: [] });
    expect(issues.map(inShort)).toEqual(expected.issues);
    expect(idsOf(value, 'areal')).toEqual(expected.areal);
    expect(idsOf(value, 'withoutArea')).toEqual(expected.withoutArea);
    expect(idsOf(value, 'leftOut')).toEqual(expected.leftOut);
  });
});
