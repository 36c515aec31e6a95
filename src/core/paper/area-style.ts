import { designationOf } from '../catalogue/designation.ts';
import { featureEntryOf } from '../catalogue/layer-data.ts';
import type { LayerEntry } from '../catalogue/layer-entry.ts';
import { statusAt } from '../catalogue/status-at.ts';
import type { Hatch } from './hatch-lines.ts';

/** How an area of the catalogue is drawn on paper. `no-act` is one of which no act is known at the date. */
export type AreaStyle =
  'national' | 'communal' | 'regional' | 'proposed' | 'no-act' | 'municipality' | 'province' | 'department';

/** Layers of areas that are drawn, from the bottom up, with what their areas are if they are not protected. */
const STYLES: Readonly<Record<string, AreaStyle | 'protected'>> = {
  departments: 'department',
  provinces: 'province',
  'pdet-municipalities': 'municipality',
  'protected-areas': 'protected',
};

/** Ids of the layers of areas that are drawn on paper, from the bottom up. */
export const PAPER_AREA_LAYERS: readonly string[] = Object.keys(STYLES);

/** Every angle is another kind of area, so that they are told apart without colour. */
const HATCHES: Readonly<Partial<Record<AreaStyle, Hatch>>> = {
  national: { angle: 45, spacing: 2.6 },
  communal: { angle: 135, spacing: 2.6 },
  regional: { angle: 0, spacing: 2.6 },
  proposed: { angle: 45, spacing: 5.2 },
};

/** Returns how a feature of a layer is drawn at an ISO date, or `null` where its layer is not drawn. */
export function areaStyleOf(entry: LayerEntry, featureId: string, date: string): AreaStyle | null {
  const style = STYLES[entry.id] ?? null;
  if (style !== 'protected') return style;
  const feature = featureEntryOf(entry, featureId);
  const status = feature && statusAt(feature, date);
  if (status === 'established') return designationOf(feature?.category ?? null);
  return status === 'proposed' ? 'proposed' : 'no-act';
}

/** Returns how a style is ruled, or `null` where it has an outline alone. */
export function hatchOf(style: AreaStyle): Hatch | null {
  return HATCHES[style] ?? null;
}
