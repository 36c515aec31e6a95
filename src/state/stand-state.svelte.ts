import type { ArealLayer } from '../core/base/areal.ts';
import { standAmong } from '../core/boundary/stand-among.ts';
import type { StandAmong } from '../core/boundary/stand-among.ts';
import type { PositionState } from './position.svelte.ts';

/** What somebody can stand inside of: the own boundary, or a feature of the catalogue that was selected. */
export interface StandTarget {
  readonly kind: 'own' | 'selected';
  readonly layer: ArealLayer;
  /** What it goes by; the features of an own file go by their own names. */
  readonly name: string;
}

/** On which side of a boundary the device is, asked anew with every position. */
export class StandState {
  readonly #position: PositionState;
  readonly #targetsNow: () => readonly StandTarget[];
  #preferred: StandTarget['kind'] = $state('own');
  readonly #targets = $derived.by(() => this.#targetsNow());
  readonly #answer = $derived.by((): StandAmong | null => {
    const { fix } = this.#position;
    return fix === null || this.target === null ? null : standAmong(fix, this.target.layer);
  });

  /** `targets` returns what there is to stand inside of now; it is read as an effect reads. */
  constructor(position: PositionState, targets: () => readonly StandTarget[]) {
    this.#position = position;
    this.#targetsNow = targets;
  }

  get targets(): readonly StandTarget[] {
    return this.#targets;
  }

  /** The own boundary before the selected feature, unless the person asked otherwise. */
  get target(): StandTarget | null {
    return this.#targets.find(({ kind }) => kind === this.#preferred) ?? this.#targets[0] ?? null;
  }

  /** `null` where there is no position, nothing to stand inside of, or nothing in it with an area. */
  get answer(): StandAmong | null {
    return this.#answer;
  }

  prefer = (kind: StandTarget['kind']): void => {
    this.#preferred = kind;
  };
}
