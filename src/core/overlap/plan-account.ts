import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import { hectares, squareMetres, toHectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { combinationsOf, layersOf, listedCombinations, sumOfCombinations } from './combinations.ts';
import type { CombinationAreas } from './combinations.ts';
import { measureLayers, sumOf } from './measured-layer.ts';
import type { MeasuredLayer } from './measured-layer.ts';
import { aboveNoise } from './measured-pair.ts';
import { accountNotice } from './overlap-issue.ts';
import type { OverlapIssue, OverlapIssueCode } from './overlap-issue.ts';
import type { CombinationAccount, LayerShare } from './results.ts';
import { valueAt } from './step.ts';
import type { Plan, Rounds, Step } from './step.ts';
import { closeZones } from './zone-account.ts';

/** Layers that one account tells apart: more combinations than 255 nobody reads. */
export const MOST_ACCOUNT_LAYERS = 8;

/** Steps into which zones are dealt at most: enough to spread and to show progress. */
const MOST_ZONE_STEPS = 64;

interface Entries {
  readonly layers: readonly MeasuredLayer[];
  readonly whole: CombinationAreas;
  /** The union of all features, measured as if they were of one layer. */
  readonly union: CombinationAreas;
  readonly order: readonly number[];
}

function shareOf({ layers, whole, order }: Entries, index: number): LayerShare {
  const { layer, gross } = layers[index] as MeasuredLayer;
  const net = sumOfCombinations(order, whole.areas, (combination) => (combination >> index) & 1);
  const countedTwice = aboveNoise(gross.area - net, gross.noise + whole.noise);
  return {
    id: layer.id,
    gross: toHectares(squareMetres(gross.area)),
    countedTwice,
    net: toHectares(squareMetres(countedTwice === 0 ? gross.area : net)),
  };
}

function closeCombinations(entries: Entries): { account: CombinationAccount; issues: OverlapIssue[] } {
  const { layers, whole, union, order } = entries;
  const shares = layers.map((_, index) => shareOf(entries, index));
  const unionArea = union.areas[1] ?? 0;
  const residual = sumOfCombinations(order, whole.areas) - unionArea;
  const shared = sumOfCombinations(order, whole.areas, (combination) => layersOf(combination).length - 1);
  const within = shares.reduce((sum, { countedTwice }) => sum + countedTwice, 0);
  const between = aboveNoise(shared, whole.noise);
  const issues = shares
    .filter(({ countedTwice }) => countedTwice !== 0)
    .map(({ id, countedTwice }) => accountNotice('layer-counts-twice', id, countedTwice));
  if (Math.abs(residual) > whole.noise + union.noise) {
    const names = shares.map(({ id }) => id).join(' + ');
    issues.push(accountNotice('account-does-not-close', names, toHectares(squareMetres(Math.abs(residual)))));
  }
  const account = {
    layers: shares,
    combinations: listedCombinations(order, whole),
    gross: toHectares(squareMetres(sumOf(layers.map(({ gross }) => gross)).area)),
    countedTwice: hectares(within + between),
    union: toHectares(squareMetres(unionArea)),
    residual: toHectares(squareMetres(residual)),
    zones: null,
  };
  return { account, issues };
}

/** The zones by their positions, dealt to as many steps as suit them. */
function zoneChunks(count: number): number[][] {
  const size = Math.ceil(count / MOST_ZONE_STEPS);
  return Array.from({ length: size === 0 ? 0 : Math.ceil(count / size) }, (_, chunk) =>
    Array.from({ length: Math.min(size, count - chunk * size) }, (_zone, index) => chunk * size + index),
  );
}

/** The step of all zones together, which takes the longest and so begins first, and those of the zones one by one. */
function zoneSteps(layers: readonly ArealLayer[], zones: MeasuredLayer, method: AreaMethod): Step[] {
  const all = [...layers, zones.layer];
  const chunks = zoneChunks(zones.features.length);
  return [
    { operation: 'coverage', layers: all, method, tellsApart: 'each' },
    ...chunks.map((chunk): Step => ({ operation: 'zones', layers: all, method, zones: chunk })),
  ];
}

function* accountRounds(
  layers: readonly ArealLayer[],
  zones: ArealLayer | null,
  method: AreaMethod,
): Rounds<Outcome<CombinationAccount, OverlapIssueCode>> {
  const { layers: measured, issues: left } = yield* measureLayers(
    zones ? [...layers, zones] : layers,
    method,
  );
  const own = measured.slice(0, layers.length);
  const measuredZones = measured[layers.length] ?? null;
  const rest = own.map(({ layer }) => layer);
  const values = yield [
    { operation: 'coverage', layers: rest, method, tellsApart: 'each' },
    { operation: 'coverage', layers: rest, method, tellsApart: 'none' },
    ...(measuredZones ? zoneSteps(rest, measuredZones, method) : []),
  ];
  const whole = valueAt(values, 0, 'coverage');
  const order = combinationsOf(layers.length);
  const union = valueAt(values, 1, 'coverage');
  const { account, issues } = closeCombinations({ layers: own, whole, union, order });
  if (!measuredZones) return { value: account, issues: [...left, ...issues] };
  const withZones = valueAt(values, 2, 'coverage');
  const inside = values.slice(3).flatMap((_, index) => valueAt(values, 3 + index, 'zones').zones);
  const entries = { zones: measuredZones, inside, whole, withZones, layerCount: layers.length, order };
  const closed = closeZones(entries);
  return { value: { ...account, zones: closed.account }, issues: [...left, ...issues, ...closed.issues] };
}

/**
 * Returns the plan that measures up to eight layers by combination, and where zones are given the same inside each zone
 * and outside all of them. Zones that nobody can measure are left out with an issue, as features of the layers are;
 * features are presumed simple. The zones are dealt to at most 64 steps.
 */
export function planAccount(
  layers: readonly ArealLayer[],
  zones: ArealLayer | null,
  method: AreaMethod,
): Plan<Outcome<CombinationAccount, OverlapIssueCode>> {
  if (layers.length < 1 || layers.length > MOST_ACCOUNT_LAYERS) {
    throw new Error(
      `planAccount: ${String(layers.length)} layers; pass 1 to ${String(MOST_ACCOUNT_LAYERS)}.`,
    );
  }
  const forZones = zones ? zoneChunks(zones.features.length).length + 2 : 0;
  return { steps: layers.length + 2 + forZones, rounds: () => accountRounds(layers, zones, method) };
}
