/** What a contender is asked: the area that A and B share, or the area that A covers where `b` is `null`. */
export interface Question {
  readonly a: Uint8Array;
  readonly b: Uint8Array | null;
}

/** The sums that a contender found; `null` where it does not measure so. */
export interface Sums {
  readonly hectares: number | null;
  readonly squareDegrees: number | null;
}

/** A contender that is too slow to be asked everything is asked some pairs, and its time is multiplied. */
export interface Sample {
  readonly pairs: number;
  readonly candidates: number;
  /** Pairs that did not end within their deadline, which counts as their time. */
  readonly unfinished: number;
  /** Square degrees of the pairs that ended, by the contender and by Mosaico. */
  readonly squareDegrees: number;
  readonly expected: number;
}

/** One answer, with the CPU seconds of each stage in the order of the stages. */
export interface Answer {
  readonly stages: Readonly<Record<string, number>>;
  /** From the bytes to the sum. */
  readonly total: number;
  /** The overlap or union alone, its layers prepared; `null` where it cannot be told apart. */
  readonly step: number | null;
  readonly sums: Sums;
  readonly sample: Sample | null;
  /** Peak memory in bytes of another process than this one, if that does the work. */
  readonly peakBytes: number | null;
}

/** A contender that is not installed here, and what to do about it. */
export class ContenderMissing extends Error {}

export interface Contender {
  /** Its version, where no package states it. */
  readonly version: string | null;
  answer(question: Question): Promise<Answer>;
  /** Ends what was started outside of this process. */
  stop(): void;
}

/** Returns the CPU seconds that this process, with all its threads, has used since a moment. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Measures stages one after the other. */
export class Stopwatch {
  readonly stages: Record<string, number> = {};

  /** Does a stage and returns its value. */
  async time<Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> {
    const start = process.cpuUsage();
    const value = await work();
    this.stages[stage] = secondsSince(start);
    return value;
  }

  /** What a contender answers whose stages follow one another, the one called `overlap` being the last. */
  answer(sums: Partial<Sums>, sample: Sample | null = null): Answer {
    return {
      stages: this.stages,
      total: Object.values(this.stages).reduce((sum, seconds) => sum + seconds, 0),
      step: this.stages['overlap'] ?? null,
      sums: { hectares: null, squareDegrees: null, ...sums },
      sample,
      peakBytes: null,
    };
  }
}
