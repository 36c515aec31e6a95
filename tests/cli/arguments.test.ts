import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/cli/commands.ts';
import { parseArguments } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import type { Dictionary } from '../../src/i18n/es.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadDictionary } from '../../src/i18n/load-dictionary.ts';
import { memoryWorld } from './memory-effects.ts';

const cell = '{"type":"Polygon","coordinates":[[[-72,-3],[-71,-3],[-71,-2],[-72,-2],[-72,-3]]]}';

const misuse = [
  { args: ['measure', 'a'], says: '"measure"', why: 'no such command' },
  { args: ['area', 'a'], says: 'Did you mean "areas"?', why: 'nearly a command' },
  { args: ['areas'], says: 'argument file', why: 'the file is missing' },
  { args: ['areas', 'a', 'b'], says: 'too many arguments', why: 'areas takes one file' },
  { args: ['difference', 'a'], says: 'argument b', why: 'difference takes two files' },
  { args: ['union'], says: 'argument files', why: 'union takes one file at least' },
  { args: ['areas', 'a', '--units', 'km2'], says: '"--units"', why: 'no such option' },
  { args: ['areas', 'a', '--formats', 'csv'], says: 'Did you mean "--format"?', why: 'nearly an option' },
  { args: ['areas', 'a', '--strict'], says: '"--strict"', why: 'an option of another command' },
  { args: ['areas', 'a', '--format'], says: 'lacks its value', why: 'the value is missing' },
  { args: ['areas', 'a', '--format', 'xlsx'], says: 'table, csv, json and ndjson', why: 'no such format' },
  { args: ['areas', 'a', '--method', 'utm:99S'], says: 'utm:1N to utm:60S', why: 'no such zone' },
  { args: ['areas', 'a', '--threads', '0'], says: 'whole number from 1', why: 'no threads' },
  { args: ['overlaps', 'a', '--method', 'all'], says: 'overlaps gives one', why: 'one number a row' },
  { args: ['union', 'a', '--method', 'all'], says: 'union gives one', why: 'one number a row' },
  {
    args: ['difference', 'a', 'b', '--method', 'all'],
    says: 'difference gives one',
    why: 'one number a row',
  },
  { args: ['account'], says: 'argument files', why: 'an account takes one layer at least' },
  { args: ['account', ...'aaaaaaaaa'], says: '8 apart at most', why: 'nine layers' },
  { args: ['account', 'a', '--method', 'all'], says: 'account gives one', why: 'one number a row' },
  { args: ['account', 'a', '--zones'], says: 'lacks its value', why: 'the zones are not named' },
  { args: ['account', '-', '--zones', '-'], says: 'only once', why: 'standard input twice' },
  {
    args: ['account', 'a', '--zones', 'b', '--out', 'b'],
    says: 'erase an input file',
    why: 'the result over the zones',
  },
  { args: ['overlaps', '-', '-x'], says: '"-x"', why: 'a letter that means nothing' },
  { args: ['difference', '-', '-'], says: 'only once', why: 'standard input twice' },
  { args: ['areas', 'a', '--out', 'a'], says: 'erase an input file', why: 'the result over the input' },
  { args: ['areas', 'a', '--timings', 'a'], says: 'erase an input file', why: 'the timings over the input' },
  { args: ['figures', '--as-of', 'yesterday'], says: 'YYYY-MM-DD', why: 'not a date' },
  { args: ['figures', 'F999'], says: 'from F001 to F071', why: 'no such figure' },
  { args: ['layers', '--lang', 'qu'], says: 'es, en and pt', why: 'no texts in that language' },
];

describe('misuse', () => {
  test.each(misuse)('$args ends with 2: $why', async ({ args, says }) => {
    const world = memoryWorld({ files: { a: cell, b: cell } });
    expect(await run(args, world.effects)).toBe(2);
    expect(world.errors()).toContain(says);
    expect(world.output()).toBe('');
  });

  test('without a command the help goes to standard error', async () => {
    const world = memoryWorld();
    expect(await run([], world.effects)).toBe(2);
    expect(world.errors()).toContain('Usage: mosaico <command> [options]');
  });

  test.each([
    ['es', 'No existe la opción'],
    ['en', 'There is no option'],
    ['pt', 'Não existe a opção'],
  ])('is said in %s', async (language, says) => {
    const world = memoryWorld({ environment: { LANG: language } });
    await run(['layers', '--all'], world.effects);
    expect(world.errors()).toContain(says);
  });
});

describe('could not run', () => {
  const broken = [
    { args: ['areas', 'none.geojson'], says: 'no file "none.geojson"', why: 'no such file' },
    { args: ['areas', 'none.geojson'], says: 'protected-areas', why: 'the layers that there are' },
    { args: ['union', 'a', 'none.geojson'], says: 'no file "none.geojson"', why: 'the second is missing' },
    { args: ['areas', '-'], says: 'Could not read "-"', why: 'nothing is piped in' },
    { args: ['areas', 'a', '--out', 'locked'], says: 'Cannot write "locked"', why: 'no permission' },
    { args: ['areas', 'a', '--timings', 'locked'], says: 'Cannot write "locked"', why: 'no permission' },
    { args: ['figures', '--reference', 'nowhere'], says: 'pe_areas_mosaico.geojson', why: 'an empty folder' },
  ];

  test.each(broken)('$args ends with 3: $why', async ({ args, says }) => {
    const world = memoryWorld({ files: { a: cell }, locked: ['locked'] });
    expect(await run(args, world.effects)).toBe(3);
    expect(world.errors()).toContain(says);
    expect(world.output()).toBe('');
  });
});

test('a file that must be read as text, and for which memory has no room, ends with 3 and says what to do', async () => {
  const text = cell.replace('{', '{"height":NaN,');
  const world = memoryWorld({ files: { a: text }, freeHeapBytes: text.length });
  expect(await run(['areas', 'a'], world.effects)).toBe(3);
  expect(world.errors()).toContain('NODE_OPTIONS=--max-old-space-size=');
});

/** The help as one line: where it is broken is a matter of its width. */
function helpText(words: readonly string[], texts: Dictionary['cli']): string {
  const invocation = parseArguments(words, texts);
  if (invocation.kind !== 'text') throw new Error(`No help for ${words.join(' ')}`);
  expect(invocation.exitCode).toBe(0);
  return invocation.text.replaceAll(/\s+/g, ' ');
}

describe.each(languages)('help in %s', (language) => {
  test('has every command, and each command its examples', async () => {
    const { cli } = await loadDictionary(language);
    const overview = helpText(['--help'], cli);
    for (const name of commandNames) {
      expect(overview).toContain(cli.commands[name]);
      expect(helpText([name, '--help'], cli)).toContain(cli.commands[name]);
      expect(helpText([name, '--help'], cli)).toContain(`${cli.headings.examples} #`);
      expect(helpText(['help', name], cli)).toContain(cli.commands[name]);
    }
  });

  test('gives examples that are command lines', async () => {
    const { cli } = await loadDictionary(language);
    const lines = Object.values(cli.examples).flatMap((examples) => examples.split('\n'));
    const commands = lines
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.replace(/^.*mosaico /, ''));
    expect(commands.length).toBeGreaterThanOrEqual(commandNames.length);
    for (const command of commands) {
      expect(parseArguments(command.split(' '), cli)).toMatchObject({
        kind: 'task',
        command: command.split(' ')[0],
      });
    }
  });
});

test('--version is the version of the package', async () => {
  const world = memoryWorld();
  expect(await run(['--version'], world.effects)).toBe(0);
  expect(world.output()).toMatch(/^\d+\.\d+\.\d+\n$/);
});
