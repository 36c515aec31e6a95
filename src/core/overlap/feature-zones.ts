import type { Hectares } from '../base/units.ts';
import { hectares } from '../base/units.ts';
import type {
  CombinationAccount,
  CombinationArea,
  OverlapPair,
  OverlapResult,
  ZoneShare,
} from './results.ts';

/** Below half of the last digit that is shown nothing is left over. */
const NOISE_HECTARES = 0.005;

/** The part of a feature that lies in one zone. */
interface ZonePart {
  /** Id of the layer of the zone. */
  readonly layerId: string;
  readonly zoneId: string;
  readonly zoneName: string;
  readonly hectares: Hectares | null;
  /** Of the feature, 0 to 1. */
  readonly share: number | null;
  /** Whether the declared errors explain the part: a contact along a border. */
  readonly isBorder: boolean;
}

/** A feature with the zones it lies in, those with the most of it first, and what of it lies in none of them. */
export interface FeatureInZones {
  readonly id: string;
  readonly name: string;
  readonly hectares: Hectares;
  readonly parts: readonly ZonePart[];
  /** Measured as the feature less what the union of all zones covers of it, so that zones may overlap. */
  readonly outside: Hectares;
  readonly outsideShare: number;
}

/** What lies in one zone: the sum of the parts, what they count twice there, and the area that they cover. */
export interface ZoneTotal {
  readonly layerId: string;
  readonly zoneId: string;
  readonly zoneName: string;
  readonly gross: Hectares | null;
  readonly countedTwice: Hectares | null;
  readonly net: Hectares;
}

/** One layer of zones with its overlaps with the features (A), and the account of the features inside each zone. */
export interface ZoneLayerMeasures {
  readonly layerId: string;
  readonly names: ReadonlyMap<string, string>;
  readonly overlaps: OverlapResult;
  readonly account: CombinationAccount;
}

/**
 * Returns for each feature the zones in which it lies, with hectares and share, and what lies in none. `covered` is the
 * account of all layers of zones together inside each of the features.
 */
export function featuresInZones(
  covered: CombinationAccount,
  layers: readonly ZoneLayerMeasures[],
): readonly FeatureInZones[] {
  return (covered.zones?.zones ?? []).map((feature) => {
    const parts = layers.flatMap((layer) => partsOf(feature.id, layer));
    const rest = feature.hectares - sumOf(feature.combinations);
    const outside = hectares(Math.abs(rest) < NOISE_HECTARES ? 0 : rest);
    return {
      id: feature.id,
      name: feature.name ?? feature.id,
      hectares: feature.hectares,
      parts: parts.toSorted((one, other) => (other.hectares ?? 0) - (one.hectares ?? 0)),
      outside,
      outsideShare: feature.hectares === 0 ? 0 : outside / feature.hectares,
    };
  });
}

function partsOf(featureId: string, { layerId, names, overlaps }: ZoneLayerMeasures): readonly ZonePart[] {
  return overlaps.pairs
    .filter(({ aId }) => aId === featureId)
    .map((pair) => ({
      layerId,
      zoneId: pair.bId,
      zoneName: names.get(pair.bId) ?? pair.bId,
      hectares: pair.overlap,
      share: pair.shareOfA,
      isBorder: pair.class === 'border',
    }));
}

/** Returns what lies in each zone that holds anything, those with the most first within their layer. */
export function zoneTotals(layers: readonly ZoneLayerMeasures[]): readonly ZoneTotal[] {
  return layers.flatMap(({ layerId, names, overlaps, account }) =>
    (account.zones?.zones ?? [])
      .filter(({ combinations }) => combinations.length > 0)
      .map((zone) => totalOf(zone, layerId, names, overlaps.pairs))
      .toSorted((one, other) => other.net - one.net),
  );
}

function totalOf(
  zone: ZoneShare,
  layerId: string,
  names: ReadonlyMap<string, string>,
  pairs: readonly OverlapPair[],
): ZoneTotal {
  const net = hectares(sumOf(zone.combinations));
  const gross = sumOfPairs(pairs.filter(({ bId }) => bId === zone.id));
  const twice = gross === null ? null : gross - net;
  return {
    layerId,
    zoneId: zone.id,
    zoneName: names.get(zone.id) ?? zone.id,
    gross,
    countedTwice: twice === null ? null : hectares(Math.abs(twice) < NOISE_HECTARES ? 0 : twice),
    net,
  };
}

/** Unknown where one of the pairs is. */
function sumOfPairs(pairs: readonly OverlapPair[]): Hectares | null {
  let sum = 0;
  for (const { overlap } of pairs) {
    if (overlap === null) return null;
    sum += overlap;
  }
  return hectares(sum);
}

function sumOf(combinations: readonly CombinationArea[]): number {
  return combinations.reduce((sum, area) => sum + area.hectares, 0);
}
