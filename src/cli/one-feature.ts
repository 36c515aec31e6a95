import type { ArealFeature } from '../core/base/areal.ts';
import type { Effects } from './effects.ts';
import { layerEntries } from './embedded.ts';
import { Misuse } from './failure.ts';
import type { Input } from './read-input.ts';

/** Returns the features of an input, or the one with that identifier; throws a Misuse where it has none such. */
export function featuresOf({ layer, record }: Input, id: string | undefined): readonly ArealFeature[] {
  if (id === undefined) return layer.features;
  const found = layer.features.filter((feature) => feature.id === id);
  if (found.length === 0) throw new Misuse('unknownFeature', { file: record.file, value: id });
  return found;
}

/** A file or layer, and the one feature of it that is meant. */
export interface NamedFeature {
  readonly file: string;
  readonly feature: string | undefined;
}

/** Returns what `protected-areas/PN15` means: a file where there is one of that name, else a feature of an embedded layer. */
export async function namedFeature(name: string, effects: Effects): Promise<NamedFeature> {
  const slash = name.indexOf('/');
  const layer = name.slice(0, slash);
  const isLayer = slash > 0 && layerEntries().some(({ id }) => id === layer);
  if (!isLayer || (await effects.isThere(name))) return { file: name, feature: undefined };
  return { file: layer, feature: name.slice(slash + 1) };
}
