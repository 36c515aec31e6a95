import { expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';
import { memoryWorld } from './memory-effects.ts';

const ERASE_LINE = '\r\u001b[2K';

test('writes one line on a terminal and wipes it once', () => {
  const world = memoryWorld({ errorIsTerminal: true });
  const line = progressLine(world.effects, false);
  line.show('1 of 2');
  line.clear();
  line.clear();
  expect(world.errors()).toBe(`${ERASE_LINE}1 of 2${ERASE_LINE}`);
});

test('changes no faster than can be read', () => {
  const world = memoryWorld({ errorIsTerminal: true });
  let seconds = 0;
  const clock = { ...world.effects, elapsed: () => ({ wallSeconds: (seconds += 0.04), cpuSeconds: 0 }) };
  const line = progressLine(clock, false);
  for (const done of [1, 2, 3, 4]) line.show(`${done} of 4`);
  expect(world.errors()).toBe(`${ERASE_LINE}1 of 4${ERASE_LINE}4 of 4`);
});

test.each([
  { errorIsTerminal: false, quiet: false, why: 'a file or a pipe keeps what is written' },
  { errorIsTerminal: true, quiet: true, why: '--quiet' },
])('is silent: $why', ({ errorIsTerminal, quiet }) => {
  const world = memoryWorld({ errorIsTerminal });
  const line = progressLine(world.effects, quiet);
  line.show('1 of 2');
  line.clear();
  expect(world.errors()).toBe('');
});
