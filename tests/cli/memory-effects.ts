import type { Effects } from '../../src/cli/effects.ts';

/** A world in memory for one run of the program, with what the program left in it. */
export interface World {
  readonly effects: Effects;
  /** What went to standard output and standard error. */
  output(): string;
  errors(): string;
  /** Files by path, those given and those written. */
  readonly files: Map<string, string | Buffer>;
}

export interface WorldOptions {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly standardInput?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly errorIsTerminal?: boolean;
  readonly freeHeapBytes?: number;
  /** Paths that refuse to be written. */
  readonly locked?: readonly string[];
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** Returns a world with these files, whose clock advances one second whenever it is read. */
export function memoryWorld(options: WorldOptions = {}): World {
  const files = new Map(Object.entries(options.files ?? {}));
  const locked = new Set(options.locked ?? []);
  const output: string[] = [];
  const errors: string[] = [];
  let seconds = 0;
  const refuseLocked = (path: string): void => {
    if (locked.has(path)) throw systemError('EACCES', path);
  };
  const effects: Effects = {
    environment: options.environment ?? {},
    errorIsTerminal: options.errorIsTerminal ?? false,
    today: () => options.today ?? '2026-01-31',
    elapsed: () => ({ wallSeconds: ++seconds, cpuSeconds: seconds / 2 }),
    peakMemoryMegabytes: () => 64,
    freeHeapBytes: () => options.freeHeapBytes ?? Infinity,
    isThere: (path) => Promise.resolve(files.has(path)),
    read: async (path) => {
      const content = path === null ? options.standardInput : files.get(path);
      if (content === undefined) throw systemError('ENOENT', path ?? 'stdin');
      return Promise.resolve(Buffer.from(content));
    },
    assertWritable: async (path) => Promise.resolve(refuseLocked(path)),
    writeFile: async (path, content) => {
      refuseLocked(path);
      files.set(path, typeof content === 'string' ? content : Buffer.from(content));
      return Promise.resolve();
    },
    makeFolder: async (path) => Promise.resolve(refuseLocked(path)),
    writeOutput: async (text) => Promise.resolve(void output.push(text)),
    writeError: (text) => void errors.push(text),
  };
  return { effects, files, output: () => output.join(''), errors: () => errors.join('') };
}
