import { statusAt } from '../catalogue/status-at.ts';
import { boundsOf } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import type { OverlapResult } from '../overlap/results.ts';
import { arealLayerOf, findEntry, findLayer, nameOf, precisionOf } from './facts.ts';
import type { Facts, Members } from './facts.ts';
import type { CheckOf } from './figure-check.ts';
import type { JudgeContext } from './judge-context.ts';
import { areasOf, overlapsOf } from './measures.ts';

type IntersectionCheck = CheckOf<'intersection'>;

/** The share of a part that lies in one feature of another layer, as a fraction of 0 to 1. */
interface Share {
  readonly name: string;
  readonly share: number;
  readonly isNamed: boolean;
}

/** A part of a subject with what lies in each feature of another layer. */
export interface PartWithin {
  readonly id: string;
  readonly name: string;
  readonly hectares: number;
  /** Fraction of 0 to 1 that lies in the features that the statement names. */
  readonly within: number;
  /** The largest first. */
  readonly shares: readonly Share[];
}

/** Returns the features of the check's group that have a boundary. */
export function membersOfGroup({ parts: { layer, group } }: IntersectionCheck, facts: Facts): Members {
  const entries = (findLayer(facts, layer)?.entry.features ?? []).filter(
    (feature) => feature.group === group,
  );
  return {
    layer,
    features: entries.map(({ id }) => id).filter((id) => precisionOf(facts, layer, id) !== 'none'),
  };
}

/** Returns the features of the other layer whose boxes touch the box of a part. */
export function featuresAround(check: IntersectionCheck, facts: Facts): Members {
  const { layer } = check.within;
  const parts = membersOfGroup(check, facts);
  const boxes = boxesOf(facts, parts.layer, parts.features).map(({ box }) => box);
  const around = boxesOf(facts, layer, 'all').filter(({ box }) =>
    boxes.some((other) => isTouching(box, other)),
  );
  return { layer, features: around.map(({ id }) => id) };
}

/** The parts of a subject whose shares are known, and how many parts are not known. */
export interface PartsWithin {
  readonly known: readonly PartWithin[];
  readonly unknown: number;
}

/**
 * Returns the parts that are established at the date, with their shares on the ellipsoid. A part of which the area or
 * an overlap could not be measured is unknown: it neither supports a statement nor refutes it.
 */
export function partsWithin(
  check: IntersectionCheck,
  { facts, measures }: JudgeContext,
  date: string,
): PartsWithin {
  const members = membersOfGroup(check, facts);
  const overlaps = overlapsOf(measures, members, featuresAround(check, facts));
  const areas = areasOf(measures, members) ?? [];
  const parts = members.features
    .flatMap((id) => findEntry(facts, members.layer, id) ?? [])
    .filter((entry) => statusAt(entry, date) === 'established')
    .map(({ id, name }) => {
      const area = areas.find((one) => one.id === id && one.method === 'ellipsoidal');
      if (overlaps === null || area === undefined || area.hectares === null) return null;
      return toPart({ id, name, hectares: area.hectares }, check, facts, overlaps);
    });
  const known = parts.filter((part) => part !== null);
  return { known, unknown: parts.length - known.length };
}

function toPart(
  part: Pick<PartWithin, 'id' | 'name' | 'hectares'>,
  { within }: IntersectionCheck,
  facts: Facts,
  overlaps: OverlapResult,
): PartWithin | null {
  const pairs = overlaps.pairs.filter(({ aId }) => aId === part.id);
  if (pairs.some(({ overlap }) => overlap === null)) return null;
  const shares = pairs
    .map(({ bId, overlap }) => ({
      name: nameOf(facts, within.layer, bId),
      share: (overlap ?? 0) / part.hectares,
      isNamed: within.features.includes(bId),
    }))
    .sort((one, other) => other.share - one.share);
  const named = shares.filter(({ isNamed }) => isNamed).map(({ share }) => share);
  return { ...part, within: named.reduce((sum, share) => sum + share, 0), shares };
}

function boxesOf(
  facts: Facts,
  layer: string,
  features: readonly string[] | 'all',
): readonly { readonly id: string; readonly box: Bounds }[] {
  return arealLayerOf(facts, layer, features).features.flatMap(({ id, geometry }) => {
    const box = boundsOf(geometry);
    return box ? [{ id, box }] : [];
  });
}

function isTouching(one: Bounds, other: Bounds): boolean {
  return (
    one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
  );
}
