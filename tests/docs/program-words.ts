import { en } from '../../src/i18n/en.ts';
import { commandNames, isCommandName } from '../../src/cli/commands.ts';
import { Misuse } from '../../src/cli/failure.ts';
import { parseArguments } from '../../src/cli/program.ts';
import type { Block } from './markdown.ts';

const PROGRAM = /^(?:.*\| *)?(?:node dist\/cli\/mosaico\.js|npx mosaico|mosaico)(?: (.*))?$/;

/** Words in capitals, brackets or angles stand for something, as `areas FILE` does: they cannot be parsed. */
const STANDS_FOR_SOMETHING = /[A-Z]{2,}|[<[…|]/;

function helpOf(words: readonly string[]): string {
  const invocation = parseArguments([...words, '--help'], en.cli);
  if (invocation.kind !== 'text') throw new Error(`${words.join(' ')} --help gave no text.`);
  return invocation.text;
}

/** Returns every option of the program and of its commands, as `--threads`. */
export function optionsOfProgram(): ReadonlySet<string> {
  const helps = [helpOf([]), ...commandNames.map((name) => helpOf([name]))];
  return new Set(helps.flatMap((help) => [...help.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option)));
}

/** Returns the arguments of each line or text that calls the program. */
export function callsOfProgram(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const match = PROGRAM.exec(text.trim());
    return match ? [match[1] ?? ''] : [];
  });
}

/** Returns the lines of the blocks that a shell would run, comments left out. */
export function shellLines(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Returns why the program would refuse these arguments; `null` where it takes them. */
export function refusalOf(args: string, options: ReadonlySet<string>): string | null {
  const words = args.split(' ').filter((word) => word !== '');
  const unknown = words
    .flatMap((word) => /--[a-z][a-z-]*/.exec(word) ?? [])
    .find((word) => !options.has(word));
  if (unknown !== undefined) return `no option ${unknown}`;
  const [name = ''] = words;
  if (/^[a-z]/.test(name) && !isCommandName(name)) return `no command ${name}`;
  if (words.length === 0 || STANDS_FOR_SOMETHING.test(args.replaceAll(/\bF\d{3}\b/g, ''))) return null;
  try {
    parseArguments(words, en.cli);
    return null;
  } catch (error) {
    if (error instanceof Misuse) return `${error.code} ${JSON.stringify(error.params)}`;
    throw error;
  }
}
