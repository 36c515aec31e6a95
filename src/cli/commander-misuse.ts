import type { CommanderError } from 'commander';
import { fill } from '../i18n/fill.ts';
import { Misuse } from './failure.ts';
import type { MisuseCode } from './failure.ts';
import { isCommandName } from './commands.ts';
import { software } from './software.ts';

const MISUSE_CODES: Readonly<Record<string, MisuseCode>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingArgument': 'missingArgument',
  'commander.excessArguments': 'tooManyArguments',
};

/**
 * Returns the complaint of commander as a Misuse, which the program says in the language of the person. Commander
 * hands over what was wrong only inside its English message: the quoted word, and after "Did you mean" a suggestion.
 */
export function misuseOf(error: CommanderError, words: readonly string[], suggestion: string): Misuse {
  const code = MISUSE_CODES[error.code];
  if (code === undefined) return new Misuse('malformed', { detail: error.message });
  const command = words.find(isCommandName);
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  return new Misuse(code, {
    token: /'(.*?)'/.exec(error.message)?.[1] ?? '',
    command: command === undefined ? software.name : `${software.name} ${command}`,
    suggestion: similar === undefined ? '' : fill(suggestion, { token: similar }, 'en'),
  });
}
