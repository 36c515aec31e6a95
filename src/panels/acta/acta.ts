import type { ArealFeature } from '../../core/base/areal.ts';
import type { Hectares } from '../../core/base/units.ts';
import { technicalTable } from '../../core/boundary/technical-table.ts';
import type { TechnicalTable } from '../../core/boundary/technical-table.ts';
import type { LayerData } from '../../core/catalogue/layer-data.ts';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import type { Whereabouts } from '../../core/catalogue/whereabouts.ts';
import { methodsFor, measureArea } from '../../core/geometry/area-method.ts';
import type { AreaMethod } from '../../core/geometry/area-method.ts';
import { toHectares } from '../../core/base/units.ts';
import { likelyErrorBand } from '../../core/geometry/error-band.ts';
import type { UtmZone } from '../../core/geometry/utm-zone.ts';
import { boundaryHash } from '../../core/paper/check-value.ts';
import { paperMap } from '../../core/paper/paper-map.ts';
import type { PaperMap } from '../../core/paper/paper-map.ts';
import type { DrawnBoundary, StatedArea } from '../../core/project/project.ts';
import type { FileDigest } from '../../state/acta-state.svelte.ts';
import type { AgainstLayer } from '../parts/against-layer.ts';
import { actaOverlaps, outlineTwin } from './acta-overlaps.ts';
import type { ActaOverlaps, OutlineTwin } from './acta-overlaps.ts';
import { MAP_SIZE } from './sheet-sizes.ts';

/** What a sheet of a boundary says, in no language yet. */
export interface Acta {
  /** Name of the territory. */
  readonly title: string;
  readonly feature: ArealFeature;
  readonly isRepaired: boolean;
  /** Declared positional error of the boundary in metres; `null` where there is none. */
  readonly positionalErrorMetres: number | null;
  /** The outline of the catalogue that this boundary is. */
  readonly twin: OutlineTwin | null;
  readonly band: Hectares | null;
  readonly table: TechnicalTable;
  /** `null` where the boundary has no vertex. */
  readonly map: PaperMap | null;
  readonly areas: readonly { readonly method: AreaMethod; readonly hectares: Hectares }[];
  readonly stated: StatedArea | null;
  /** How the boundary was made on this device; `null` for one that came in files. */
  readonly made: DrawnBoundary['made'] | null;
  readonly whereabouts: Whereabouts | null;
  /** The layers that were at hand. */
  readonly layers: readonly LayerData[];
  /** Layers that could not be fetched: what they have here is not on the sheet. */
  readonly missing: readonly LayerEntry[];
  readonly overlaps: readonly ActaOverlaps[];
  /** The layers that the map shows or with which the boundary was compared. */
  readonly sources: readonly LayerEntry[];
  readonly files: readonly FileDigest[];
  /** What its check value is taken from. */
  readonly sha256: string;
  /** ISO date at which it was made. */
  readonly date: string;
}

/** What a sheet is made of. */
export interface ActaInput {
  readonly title: string;
  readonly feature: ArealFeature;
  readonly isRepaired: boolean;
  readonly positionalErrorMetres: number | null;
  readonly zone: UtmZone;
  readonly layers: readonly LayerData[];
  readonly missing: readonly LayerEntry[];
  readonly against: readonly AgainstLayer[];
  readonly stated: StatedArea | null;
  /** How the boundary was made on this device; `null` for one that came in files. */
  readonly made: DrawnBoundary['made'] | null;
  readonly whereabouts: Whereabouts | null;
  readonly files: readonly FileDigest[];
  readonly date: string;
}

function sourcesOf(map: PaperMap | null, { layers, against }: ActaInput): readonly LayerEntry[] {
  const shown = [...(map?.areas ?? []), ...(map?.lines ?? []), ...(map?.dots ?? [])];
  const used = new Set([
    ...shown.map(({ layerId }) => layerId),
    ...against.map(({ layer }) => layer.entry.id),
  ]);
  const entries = [...layers, ...against.map(({ layer }) => layer)].map(({ entry }) => entry);
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()].filter(({ id }) => used.has(id));
}

/** Returns what a sheet says of one feature. Cost: some passes over its vertices, and over the layers around. */
export function makeActa(input: ActaInput): Acta {
  const { feature, zone, layers, date } = input;
  const { geometry } = feature;
  const table = technicalTable(feature, zone);
  const map = paperMap({ geometry, zone, layers, date, size: MAP_SIZE });
  const twin = outlineTwin(feature.id, input.against);
  const error = feature.positionalErrorMetres ?? input.positionalErrorMetres ?? null;
  const positionalErrorMetres = error ?? twin?.positionalErrorMetres ?? null;
  return {
    title: input.title,
    feature,
    isRepaired: input.isRepaired,
    positionalErrorMetres,
    twin,
    band: positionalErrorMetres === null ? null : likelyErrorBand(geometry, positionalErrorMetres),
    table,
    map,
    areas: methodsFor(geometry).map((method) => ({
      method,
      hectares: toHectares(measureArea(geometry, method)),
    })),
    stated: input.stated,
    made: input.made,
    whereabouts: input.whereabouts,
    layers,
    missing: input.missing,
    overlaps: input.against.map((one) => actaOverlaps(feature.id, one)),
    sources: sourcesOf(map, input),
    files: input.files,
    sha256: boundaryHash(table.rows),
    date,
  };
}
