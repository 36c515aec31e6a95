import { squareMetres, toHectares } from '../base/units.ts';
import { layersOf, listedCombinations } from './combinations.ts';
import type { CombinationAreas } from './combinations.ts';
import type { MeasuredLayer } from './measured-layer.ts';
import { accountNotice } from './overlap-issue.ts';
import type { OverlapIssue } from './overlap-issue.ts';
import type { ZoneAccount, ZoneShare } from './results.ts';

/** The areas that an account by zone compares; layers by their bits. */
export interface ZoneEntries {
  readonly zones: MeasuredLayer;
  /** For each zone of the layer, in its order, what lies in it. */
  readonly inside: readonly CombinationAreas[];
  /** Without the zones. */
  readonly whole: CombinationAreas;
  /** With all zones together as one layer after the others. */
  readonly withZones: CombinationAreas;
  readonly layerCount: number;
  /** The combinations of the layers, in the order in which they are listed. */
  readonly order: readonly number[];
}

export interface ClosedZones {
  readonly account: ZoneAccount;
  readonly issues: readonly OverlapIssue[];
}

/** What is left of one combination, and which part of it lies in several zones. */
interface Residual {
  readonly combination: number;
  readonly area: number;
  readonly twice: number;
}

function residualsOf(
  { inside, whole, withZones, layerCount, order }: ZoneEntries,
  noise: number,
): Residual[] {
  return order.map((combination) => {
    const sum = inside.reduce((total, { areas }) => total + (areas[combination] ?? 0), 0);
    const inAnyZone = withZones.areas[combination + 2 ** layerCount] ?? 0;
    const outside = withZones.areas[combination] ?? 0;
    const twice = sum - inAnyZone;
    return {
      combination,
      area: sum + outside - (whole.areas[combination] ?? 0),
      twice: twice > noise ? twice : 0,
    };
  });
}

function noticesOf(residuals: readonly Residual[], layerId: string, noise: number): OverlapIssue[] {
  const twice = residuals.reduce((sum, residual) => sum + residual.twice, 0);
  const unexplained = residuals
    .map(({ area, twice: explained }) => Math.abs(area - explained))
    .filter((area) => area > noise)
    .reduce((sum, area) => sum + area, 0);
  return [
    ...(twice > 0 ? [accountNotice('zones-overlap', layerId, toHectares(squareMetres(twice)))] : []),
    ...(unexplained > 0
      ? [accountNotice('account-does-not-close', layerId, toHectares(squareMetres(unexplained)))]
      : []),
  ];
}

/**
 * Returns the account by zone of what was measured, and what explains a residual that is more than numerical noise: that
 * zones overlap each other, or that something was not simple.
 */
export function closeZones(entries: ZoneEntries): ClosedZones {
  const { inside, order, whole, withZones, zones } = entries;
  const noise = inside.reduce((sum, zone) => sum + zone.noise, withZones.noise + whole.noise);
  const residuals = residualsOf(entries, noise);
  const isListed = ({ combination, area }: Residual) =>
    Math.abs(whole.areas[combination] ?? 0) > whole.noise || Math.abs(area) > noise;
  const shares = zones.features.map(({ feature: { id, name }, area }, index): ZoneShare => {
    const found = inside[index];
    if (!found) throw new Error(`closeZones: zone ${String(index)} was not measured.`);
    const combinations = listedCombinations(order, found);
    return { id, name, hectares: toHectares(squareMetres(area)), combinations };
  });
  return {
    account: {
      zones: shares,
      outside: listedCombinations(order, withZones),
      residuals: residuals.filter(isListed).map(({ combination, area }) => ({
        layers: layersOf(combination),
        hectares: toHectares(squareMetres(area)),
      })),
    },
    issues: noticesOf(residuals, zones.layer.id, noise),
  };
}
