import type { Engine } from '../engine/engine.ts';
import type { Dictionary } from '../i18n/es.ts';
import type { Language } from '../i18n/language.ts';
import type { Effects } from './effects.ts';
import type { CommonOptions } from './options.ts';
import type { ProgressLine } from './progress.ts';
import type { Report } from './report.ts';
import type { StopWatch } from './timings.ts';

/** What a command works with. */
export interface Context {
  readonly effects: Effects;
  readonly dictionary: Dictionary;
  readonly language: Language;
  readonly options: CommonOptions;
  readonly watch: StopWatch;
  readonly engine: Engine;
  readonly progress: ProgressLine;
}

/** A command with its operands bound: what is left to do once the context is there. */
export type Task = (context: Context) => Promise<Report>;
