import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * How long, in milliseconds, a device may take to give a lost drawing context back: phones take it from pages
 * behind others.
 */
const PATIENCE = 8000;

interface ContextWatch {
  /** The map cannot be drawn on until its style loads again. */
  readonly onlost: () => void;
  /** The context did not come back. */
  readonly onfail: () => void;
}

/** Watches over the drawing context of a map and returns what stops the waiting. */
export function watchContext(map: MapLibreMap, { onlost, onfail }: ContextWatch): () => void {
  let timer = 0;
  const stopWaiting = (): void => clearTimeout(timer);
  map.on('webglcontextlost', () => {
    onlost();
    stopWaiting();
    timer = window.setTimeout(onfail, PATIENCE);
  });
  map.on('webglcontextrestored', stopWaiting);
  return stopWaiting;
}
