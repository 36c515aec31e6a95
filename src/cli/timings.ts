import type { Effects, Elapsed } from './effects.ts';

type Phase = 'read' | 'build' | 'compute';

interface Spent {
  readonly wall_s: number;
  readonly cpu_s: number;
}

/** What `--timings` writes, in seconds and megabytes (of 2²⁰ bytes). `total` counts from the start of the process. */
interface TimingsRecord extends Readonly<Record<Phase | 'total', Spent>> {
  readonly peak_rss_mb: number;
  readonly threads: number;
}

/** A stop watch of the phases of a command: reading and parsing, building layers, computing. */
export interface StopWatch {
  /** Runs the work and adds what it took to the phase. */
  measure<Value>(phase: Phase, work: () => Value | Promise<Value>): Promise<Value>;
  record(threads: number): TimingsRecord;
}

function spentBetween(start: Elapsed, end: Elapsed): Spent {
  return {
    wall_s: end.wallSeconds - start.wallSeconds,
    cpu_s: end.cpuSeconds - start.cpuSeconds,
  };
}

function add(first: Spent, second: Spent): Spent {
  return { wall_s: first.wall_s + second.wall_s, cpu_s: first.cpu_s + second.cpu_s };
}

const NOTHING: Spent = { wall_s: 0, cpu_s: 0 };

/** Returns a stop watch at zero. Phases may be measured several times; they must not be nested. */
export function startWatch(effects: Pick<Effects, 'elapsed' | 'peakMemoryMegabytes'>): StopWatch {
  const spent: Record<Phase, Spent> = { read: NOTHING, build: NOTHING, compute: NOTHING };
  return {
    async measure(phase, work) {
      const start = effects.elapsed();
      try {
        return await work();
      } finally {
        spent[phase] = add(spent[phase], spentBetween(start, effects.elapsed()));
      }
    },
    record(threads) {
      const { wallSeconds, cpuSeconds } = effects.elapsed();
      return {
        ...spent,
        total: { wall_s: wallSeconds, cpu_s: cpuSeconds },
        peak_rss_mb: effects.peakMemoryMegabytes(),
        threads,
      };
    },
  };
}
