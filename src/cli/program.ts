import { Command, CommanderError } from 'commander';
import type { Dictionary } from '../i18n/es.ts';
import { misuseOf } from './commander-misuse.ts';
import { addCommands } from './commands.ts';
import type { Task } from './context.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import type { CommonOptions } from './options.ts';
import { software } from './software.ts';

/** What the arguments ask for: a text such as the help, or a command to run. */
export type Invocation =
  | { readonly kind: 'text'; readonly text: string; readonly exitCode: ExitCode }
  | { readonly kind: 'task'; readonly command: string; readonly options: CommonOptions; readonly task: Task };

const HELP_WIDTH = 100;

/** Returns what the arguments ask for; throws a Misuse where they ask for nothing that can be done. */
export function parseArguments(words: readonly string[], texts: Dictionary['cli']): Invocation {
  const written: string[] = [];
  const chosen: Invocation[] = [];
  const program = createProgram(texts, (text) => written.push(text));
  addCommands(program, texts, (command, options, task) =>
    chosen.push({ kind: 'task', command, options, task }),
  );
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const text = written.join('');
    if (error.exitCode === 0) return { kind: 'text', text, exitCode: exitCode.fine };
    if (error.code === 'commander.help') return { kind: 'text', text, exitCode: exitCode.misuse };
    throw misuseOf(error, words, texts.misuse.suggestion);
  }
  const [invocation] = chosen;
  if (invocation === undefined) throw new Error(`No command answered to: ${words.join(' ')}`);
  return invocation;
}

function createProgram(texts: Dictionary['cli'], write: (text: string) => void): Command {
  const { headings } = texts;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
    'Global Options:': headings.globalOptions,
  };
  const program = new Command(software.name);
  return program
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: write,
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', texts.usage.options),
      styleSubcommandTerm: (term) => term.replace(' [options]', ''),
    })
    .description(texts.program.title)
    .usage(texts.usage.program)
    .helpOption('-h, --help', texts.program.help)
    .helpCommand('help [command]', texts.program.help)
    .version(software.version, '-V, --version', texts.program.version)
    .option('--lang <language>', texts.options.lang)
    .addHelpText('after', () => `\n${program.createHelp().boxWrap(texts.program.more, HELP_WIDTH)}`);
}
