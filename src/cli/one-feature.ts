import type { ArealFeature } from '../core/base/areal.ts';
import { Misuse } from './failure.ts';
import type { Input } from './read-input.ts';

/** Returns the features of an input, or the one with that identifier; throws a Misuse where it has none such. */
export function featuresOf({ layer, record }: Input, id: string | undefined): readonly ArealFeature[] {
  if (id === undefined) return layer.features;
  const found = layer.features.filter((feature) => feature.id === id);
  if (found.length === 0) throw new Misuse('unknownFeature', { file: record.file, value: id });
  return found;
}
