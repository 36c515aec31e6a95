import type { ArealLayer } from '../base/areal.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import { connectedComponents } from './connected-components.ts';
import { touchingBoxes, touchingEachOther } from './touching-boxes.ts';

function boxesOf(layer: ArealLayer): (Bounds | null)[] {
  return layer.features.map(({ geometry }) => boundsOf(geometry));
}

/** Returns how many pairs of features of A and B, or of A with itself where `b` is `null`, have boxes that touch. */
export function contactCount(a: ArealLayer, b: ArealLayer | null): number {
  return b ? touchingBoxes(boxesOf(a), boxesOf(b)).length : touchingEachOther(boxesOf(a)).length;
}

/** Returns how many steps it takes to measure all features of the layers and to dissolve them. */
export function measureAndUniteCount(layers: readonly ArealLayer[]): number {
  const boxes = layers.flatMap(boxesOf);
  const groups = connectedComponents(boxes.length, touchingEachOther(boxes));
  return boxes.length + (boxes.length - groups.length);
}
