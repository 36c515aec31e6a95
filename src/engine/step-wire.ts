import type { ArealLayer } from '../core/base/areal.ts';
import { detached, isTabledPolygons } from '../core/base/polygon-table.ts';
import type { Step } from '../core/overlap/step.ts';

/** A step as it travels to a worker: each layer as its number, and in full the first time. */
export interface WireStep {
  readonly step: Step;
  readonly layers: readonly { readonly number: number; readonly layer: ArealLayer | null }[];
  /** Numbers of layers that the worker may let go of. */
  readonly forget: readonly number[];
}

/** Layers that a worker keeps beyond those of the step at work. */
const MOST_KEPT = 4;

const numbers = new WeakMap<ArealLayer, number>();
let lastNumber = 0;

function numberOf(layer: ArealLayer): number {
  const known = numbers.get(layer);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(layer, lastNumber);
  return lastNumber;
}

/** Sends each layer to one worker once, although many steps use it. */
export class StepSender {
  /** Numbers of the layers that the worker holds, the longest unused first. */
  #held: number[] = [];

  /** Returns a step as it travels to the worker, which must receive every step that is encoded for it. */
  encode(step: Step): WireStep {
    if (step.operation === 'areas') return { step: withItsOwnTable(step), layers: [], forget: [] };
    const layers = step.layers.map((layer) => {
      const number = numberOf(layer);
      return { number, layer: this.#held.includes(number) ? null : layer };
    });
    const used = new Set(layers.map(({ number }) => number));
    const others = this.#held.filter((number) => !used.has(number));
    const forget = others.slice(0, Math.max(0, others.length - MOST_KEPT));
    this.#held = [...others.slice(forget.length), ...used];
    return { step: withoutLayers(step), layers, forget };
  }
}

/** A step on one feature of a table takes that feature along and not the table. */
function withItsOwnTable(step: Extract<Step, { operation: 'areas' }>): Step {
  return isTabledPolygons(step.geometry) ? { ...step, geometry: detached(step.geometry) } : step;
}

function withoutLayers(step: Exclude<Step, { operation: 'areas' }>): Step {
  return step.operation === 'features'
    ? { ...step, layers: [{ id: '', features: [], positionalErrorMetres: null }] }
    : { ...step, layers: [] };
}

/** Puts steps together again in a worker, from the layers that it received with them and before. */
export class StepReceiver {
  readonly #layers = new Map<number, ArealLayer>();

  /** Returns the step that was encoded, with the same layer object each time the same layer was meant. */
  decode({ step, layers, forget }: WireStep): Step {
    for (const number of forget) this.#layers.delete(number);
    if (step.operation === 'areas') return step;
    const found = layers.map(({ number, layer }) => this.#layerOf(number, layer));
    const [first] = found;
    if (step.operation !== 'features') return { ...step, layers: found };
    if (!first) throw new Error('decode: a step on the features of a layer came without one.');
    return { ...step, layers: [first] };
  }

  #layerOf(number: number, sent: ArealLayer | null): ArealLayer {
    if (sent) this.#layers.set(number, sent);
    const layer = this.#layers.get(number);
    if (!layer) throw new Error(`decode: layer ${String(number)} was never sent to this worker.`);
    return layer;
  }
}
