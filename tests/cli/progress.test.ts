import { expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';
import { memoryWorld } from './memory-effects.ts';

const sentence = ({ done, total }: { done: number; total: number }): string => `${done}/${total}`;

test('writes one line on a terminal and wipes it', () => {
  const world = memoryWorld({ errorIsTerminal: true });
  const line = progressLine(world.effects, false, sentence);
  line.show({ done: 1, total: 2 });
  line.clear();
  line.clear();
  expect(world.errors()).toBe('\r\u001b[2K1/2\r\u001b[2K');
});

test.each([
  { errorIsTerminal: false, quiet: false, why: 'a file or a pipe keeps what is written' },
  { errorIsTerminal: true, quiet: true, why: '--quiet' },
])('is silent: $why', ({ errorIsTerminal, quiet }) => {
  const world = memoryWorld({ errorIsTerminal });
  const line = progressLine(world.effects, quiet, sentence);
  line.show({ done: 1, total: 2 });
  line.clear();
  expect(world.errors()).toBe('');
});
