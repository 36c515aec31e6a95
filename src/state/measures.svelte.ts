import type { ArealLayer } from '../core/base/areal.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import type { FeatureEntry } from '../core/catalogue/layer-entry.ts';
import { protectedTotal } from '../core/catalogue/protected-total.ts';
import type { AreaMethod } from '../core/geometry/area-method.ts';
import type { Engine } from '../engine/engine.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { JobShelf } from './job-shelf.svelte.ts';
import type { EngineJobState } from './job-state.ts';

/** Which part of a layer a union is of, and how it is measured: all of it on the ellipsoid unless it is said. */
export interface UnionBy {
  readonly group?: FeatureEntry['group'];
  readonly method?: AreaMethod;
}

/** Everything that is measured for the panels, on the ellipsoid unless a method is named, each thing once. */
export class Measures {
  readonly #areas: JobShelf<'areas'>;
  readonly #unions: JobShelf<'union'>;
  readonly #overlaps: JobShelf<'overlaps'>;

  constructor(engine: Engine) {
    this.#areas = new JobShelf(engine, 'areas');
    this.#unions = new JobShelf(engine, 'union');
    this.#overlaps = new JobShelf(engine, 'overlaps');
  }

  /** Areas of every feature of a layer by all methods. */
  layerAreas(layer: EmbeddedLayer): EngineJobState<'areas'> {
    return this.#areas.state(layer.entry.id);
  }

  /** Gross, counted twice and net of a layer at an ISO date: what has a legal life counts once it is established. */
  layerUnion(layer: EmbeddedLayer, date: string, by: UnionBy = {}): EngineJobState<'union'> {
    return this.#unions.state(unionKey(selectedOf(layer, date, by), by));
  }

  wantUnion(layer: EmbeddedLayer, date: string, by: UnionBy = {}): void {
    this.#wantUnion(selectedOf(layer, date, by), by);
  }

  wantLayer(layer: EmbeddedLayer, date: string): void {
    const all = asArealLayer(layer);
    this.#areas.want(layer.entry.id, () => ({ layer: all, methods: 'all' }));
    this.wantUnion(layer, date);
  }

  /** Net of the areas of the mosaic that are established at an ISO date. */
  total(layer: EmbeddedLayer, date: string): EngineJobState<'union'> {
    return this.#unions.state(unionKey(protectedTotal(layer, date).layer));
  }

  wantTotal(layer: EmbeddedLayer, date: string): void {
    this.#wantUnion(protectedTotal(layer, date).layer);
  }

  /** Areas of one feature by all methods; idle where it has none to measure. */
  featureAreas(layer: EmbeddedLayer, featureId: string): EngineJobState<'areas'> {
    return this.#areas.state(keyOf(only(layer, featureId)));
  }

  /** Overlaps of one feature (A) with the features of a layer (B), never with itself. */
  featureAgainst(layer: EmbeddedLayer, featureId: string, other: EmbeddedLayer): EngineJobState<'overlaps'> {
    return this.#overlaps.state(`${layer.entry.id}/${featureId} × ${other.entry.id}`);
  }

  wantFeature(layer: EmbeddedLayer, featureId: string, others: readonly EmbeddedLayer[]): void {
    const a = only(layer, featureId);
    if (a.features.length === 0) return;
    this.#areas.want(keyOf(a), () => ({ layer: a, methods: 'all' }));
    for (const other of others) {
      const isOwn = other.entry.id === layer.entry.id;
      this.#overlaps.want(`${layer.entry.id}/${featureId} × ${other.entry.id}`, () => ({
        a,
        b: isOwn ? without(asArealLayer(other), featureId) : asArealLayer(other),
        method: 'ellipsoidal',
      }));
    }
  }

  /** Overlaps of two layers, or of one with itself. */
  layerOverlaps(a: string, b: string): EngineJobState<'overlaps'> {
    return this.#overlaps.state(`${a} × ${b}`);
  }

  wantOverlaps(a: EmbeddedLayer, b: EmbeddedLayer): void {
    const isSame = a.entry.id === b.entry.id;
    this.#overlaps.want(`${a.entry.id} × ${b.entry.id}`, () => ({
      a: asArealLayer(a),
      b: isSame ? null : asArealLayer(b),
      method: 'ellipsoidal',
    }));
  }

  /** Stops everything that still runs; what is measured stays. */
  cancel(): void {
    for (const shelf of [this.#areas, this.#unions, this.#overlaps]) shelf.cancel();
  }

  #wantUnion(layer: ArealLayer, by: UnionBy = {}): void {
    const { method = 'ellipsoidal' } = by;
    this.#unions.want(unionKey(layer, by), () => ({ layers: [layer], method }));
  }
}

function selectedOf(layer: EmbeddedLayer, date: string, { group }: UnionBy): ArealLayer {
  return asArealLayer(layer, { establishedAt: date, ...(group === undefined ? {} : { group }) });
}

function unionKey(layer: ArealLayer, { method = 'ellipsoidal' }: UnionBy = {}): string {
  return `${method} ${keyOf(layer)}`;
}

function only(layer: EmbeddedLayer, featureId: string): ArealLayer {
  const all = asArealLayer(layer);
  return { ...all, features: all.features.filter(({ id }) => id === featureId) };
}

function without(layer: ArealLayer, featureId: string): ArealLayer {
  return { ...layer, features: layer.features.filter(({ id }) => id !== featureId) };
}

/** Names the very features, so that a date at which nothing changed asks for nothing new. */
function keyOf({ id, features }: ArealLayer): string {
  return `${id}: ${features.map((feature) => feature.id).join(' ')}`;
}
