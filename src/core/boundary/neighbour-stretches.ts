import type { ArealLayer } from '../base/areal.ts';
import { metres } from '../base/units.ts';
import { valueAt } from '../overlap/step.ts';
import type { Step, StepValue } from '../overlap/step.ts';
import { boundaryOf } from './boundary.ts';
import type { NeighbourStretch } from './comparison.ts';
import { edgeParts, PARTS } from './directed-displacement.ts';
import { joinedStretches } from './neighbours.ts';
import { boundaryMetres } from './pieces.ts';
import { vertexName } from './vertex-name.ts';

/** Pieces in which a boundary is looked at. */
const PIECES = 4000;

/** Returns the steps that find along which features of a layer my boundary runs. */
export function neighbourSteps(
  mine: ArealLayer,
  layer: ArealLayer,
  toleranceMetres: number,
): readonly Step[] {
  const boundary = boundaryOf(mine, mine.features);
  const spacingMetres = Math.max(boundaryMetres(boundary) / PIECES, Number.MIN_VALUE);
  return edgeParts(boundary.table.coordinates.length / 2).map(([first, end]): Step => ({
    operation: 'neighbours',
    layers: [mine, layer],
    first,
    end,
    spacingMetres,
    toleranceMetres,
  }));
}

/** Returns the stretches that the steps for one layer found, in the order of my boundary. */
export function readNeighbours(
  values: readonly StepValue[],
  offset: number,
  mine: ArealLayer,
  layer: ArealLayer,
): readonly NeighbourStretch[] {
  const boundary = boundaryOf(mine, mine.features);
  const found = Array.from({ length: PARTS }, (_, part) => valueAt(values, offset + part, 'neighbours'));
  const stretches = joinedStretches(
    boundary,
    found.flatMap(({ stretches: own }) => own),
  );
  return stretches.map(({ feature, relation, begin, end, metres: length }): NeighbourStretch => {
    // The vertices nearest to its ends; where that is one and the same, those before and after it.
    const isShort = Math.round(begin) === Math.round(end);
    return {
      layerId: layer.id,
      featureId: layer.features[feature]?.id ?? '',
      relation,
      from: vertexName(boundary, isShort ? Math.floor(begin) : Math.round(begin)),
      to: vertexName(boundary, isShort ? Math.ceil(end) : Math.round(end)),
      length: metres(length),
    };
  });
}
