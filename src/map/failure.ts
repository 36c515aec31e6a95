import { GPUInitializationError } from 'maplibre-gl';

/** Why the map cannot be drawn: the device has no WebGL 2, or the drawing stopped with a message of the library. */
export type Failure = { readonly kind: 'no-webgl' } | { readonly kind: 'stopped'; readonly message: string };

/** Returns what an error of maplibre-gl means for the person. */
export function failureOf(cause: unknown): Failure {
  if (cause instanceof GPUInitializationError) return { kind: 'no-webgl' };
  return { kind: 'stopped', message: cause instanceof Error ? cause.message : String(cause) };
}
