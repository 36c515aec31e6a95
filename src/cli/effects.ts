import { access, constants, mkdir, open, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { getHeapStatistics } from 'node:v8';

/** Bytes that the system reads at once. */
const LARGEST_READ = 2 ** 28;

/** Seconds since the program started, on the wall and on the processor (all threads together). */
export interface Elapsed {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

/** Everything that the commands can do to the world. A test hands in its own, in memory. */
export interface Effects {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly errorIsTerminal: boolean;
  /** The date on the clock of this computer, as YYYY-MM-DD. */
  today(): string;
  elapsed(): Elapsed;
  peakMemoryMegabytes(): number;
  /** Memory that JavaScript values may still take before the process is aborted. */
  freeHeapBytes(): number;
  isThere(path: string): Promise<boolean>;
  /** Bytes of a file, or of standard input for `null`; rejects with the error of the system. */
  read(path: string | null): Promise<Buffer>;
  /** Rejects with the error of the system where a file could not be written at this path. */
  assertWritable(path: string): Promise<void>;
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Makes a folder, and those above it, where it is not there. */
  makeFolder(path: string): Promise<void>;
  writeOutput(text: string): Promise<void>;
  writeError(text: string): void;
}

async function readStream(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Fills one buffer of the size of the file: joining chunks would hold the bytes twice. */
async function readFile(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const facts = await file.stat();
    return facts.isFile() ? await fill(file, facts.size) : await readStream(file.createReadStream());
  } finally {
    await file.close();
  }
}

async function fill(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, Math.min(LARGEST_READ, size - filled));
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function assertWritable(path: string): Promise<void> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return access(dirname(path), constants.W_OK);
  if (facts.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR' });
  return access(path, constants.W_OK);
}

function localDate(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A reader that closed the pipe ends the process through the handler of the stream, so that write never ends. */
function writeOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else if (!isClosedPipe(error)) reject(error);
    });
  });
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}

/** Returns the effects of a real process. A reader that closes the pipe early, such as `head`, ends it in silence. */
export function processEffects(): Effects {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isClosedPipe(error)) process.exit();
    });
  }
  return {
    environment: process.env,
    errorIsTerminal: process.stderr.isTTY,
    today: () => localDate(new Date()),
    elapsed: () => {
      const { user, system } = process.cpuUsage();
      return { wallSeconds: performance.now() / 1000, cpuSeconds: (user + system) / 1e6 };
    },
    peakMemoryMegabytes: () => process.resourceUsage().maxRSS / 1024,
    freeHeapBytes: () => {
      const { heap_size_limit: limit, used_heap_size: used } = getHeapStatistics();
      return limit - used;
    },
    isThere: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    read: (path) => (path === null ? readStream(process.stdin) : readFile(path)),
    assertWritable,
    writeFile: (path, content) => writeFile(path, content),
    makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
    writeOutput,
    writeError: (text) => void process.stderr.write(text),
  };
}
