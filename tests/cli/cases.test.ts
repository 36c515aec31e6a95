import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { software } from '../../src/cli/software.ts';
import { memoryWorld } from './memory-effects.ts';

interface Case {
  readonly args: readonly string[];
  readonly why: string;
  readonly exitCode: number;
  /** File that is piped in. */
  readonly standardInput?: string;
  /** What must stand on standard error. */
  readonly errors?: readonly string[];
}

const FOLDER = 'tests/cases/cli';
const OWN_FILES = ['case.json', 'expected.txt'];

function inputsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !OWN_FILES.includes(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function withoutVersion(output: string): string {
  return output.replaceAll(software.version, '{version}').replaceAll('\r\n', '\n');
}

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const folder = join(FOLDER, name);
  const {
    args,
    why,
    exitCode,
    standardInput,
    errors = [],
  } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;

  test(why, async () => {
    const files = inputsOf(folder);
    const piped = standardInput === undefined ? {} : { standardInput: files[standardInput] ?? '' };
    const world = memoryWorld({ files, ...piped });
    expect(await run(args, world.effects)).toBe(exitCode);
    for (const sentence of errors) expect(world.errors()).toContain(sentence);
    expect(withoutVersion(world.output())).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });
});
