import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const PROGRAM = 'dist/cli/mosaico.js';
const INPUTS = ['src', 'geodata', 'tools', 'vite.cli.config.ts', 'package.json'];

async function newestChange(path: string): Promise<number> {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  const children = await readdir(path);
  const times = await Promise.all(children.map((child) => newestChange(join(path, child))));
  return Math.max(facts.mtimeMs, ...times);
}

/** Builds the command line and its worker if a source is newer: the tests run the program that users get. */
export default async function buildCli(): Promise<void> {
  const changes = await Promise.all(INPUTS.map(newestChange));
  if (existsSync(PROGRAM) && statSync(PROGRAM).mtimeMs > Math.max(...changes)) return;
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'warn' });
}
