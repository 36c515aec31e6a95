import type { Hectares, Metres } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import type { OverlapPair } from '../overlap/results.ts';
import type { FarPlace, SharedStretch } from '../overlap/step.ts';
import type { KnownShift } from './known-shift.ts';

/** Areas of both by one method. */
export interface MethodAreas {
  readonly method: AreaMethod;
  /** Sum over the features, `null` where one is unknown. */
  readonly mine: Hectares | null;
  readonly theirs: Hectares | null;
}

/** What both share and what each has alone. `null` is unknown, with an issue. */
export interface SharedAreas {
  readonly overlap: Hectares | null;
  /** Mine without theirs. */
  readonly onlyMine: Hectares | null;
  /** Theirs without mine: the gap. */
  readonly onlyTheirs: Hectares | null;
  readonly symmetric: Hectares | null;
}

/** How far one boundary is from another, all along it. */
export interface DirectedDisplacement {
  /** Length of the boundary that is followed. */
  readonly length: Metres;
  /** Mean of the distances to the other, each piece counted by its length. */
  readonly mean: Metres;
  /** Share of the length, 0 to 1, that lies within the tolerance; `null` where there is no tolerance. */
  readonly within: number | null;
  /** The directed Hausdorff distance and where it is. */
  readonly farthest: FarPlace;
}

/** A shift that makes both boundaries lie nearer to each other. */
export interface ConstantOffset {
  /** From mine to theirs. */
  readonly east: Metres;
  readonly north: Metres;
  readonly distance: Metres;
  /** Degrees from north over east. */
  readonly bearing: number;
  /** Mean of the mean distances both ways, as they lie and with mine shifted. */
  readonly before: Metres;
  readonly after: Metres;
  readonly looksLike: KnownShift | null;
}

/** A stretch of my boundary along which a feature lies. */
export interface NeighbourStretch {
  readonly layerId: string;
  readonly featureId: string;
  readonly relation: SharedStretch['relation'];
  /** Names of the vertices before its beginning and after its end. */
  readonly from: string;
  readonly to: string;
  readonly length: Metres;
}

/** What a layer of neighbours shares with mine. */
export interface LayerOverlaps {
  readonly layerId: string;
  readonly pairs: readonly OverlapPair[];
}

/** My boundary beside theirs and beside what lies around it. */
export interface BoundaryComparison {
  readonly areas: readonly MethodAreas[];
  /** `null` where there is nothing of theirs but a stated area. */
  readonly shared: SharedAreas | null;
  /** √(error of mine² + error of theirs²) unless one was asked for; `null` where neither is known. */
  readonly tolerance: Metres | null;
  readonly mineToTheirs: DirectedDisplacement | null;
  readonly theirsToMine: DirectedDisplacement | null;
  /** `null` where no shift makes the distances clearly smaller. */
  readonly offset: ConstantOffset | null;
  readonly neighbours: readonly NeighbourStretch[];
  readonly overlaps: readonly LayerOverlaps[];
}
