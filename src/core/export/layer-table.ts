import type { Feature, Geometry } from 'geojson';
import { effectivePositionalError, effectivePrecision } from '../catalogue/effective-precision.ts';
import { featureId } from '../catalogue/layer-data.ts';
import { likelyErrorBand } from '../geometry/error-band.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import type { Cell, TableRow } from '../writing/feature-table.ts';
import { hectaresColumn, plainColumn } from './column-title.ts';
import type { TitleOf } from './column-title.ts';
import { drawable } from './drawable.ts';
import type { ExportRequest } from './export-request.ts';
import { arealSource } from './export-source.ts';
import type { ExportSource } from './export-source.ts';
import type { ExportRows } from './export-rows.ts';
import { legalCells, legalColumns } from './legal-columns.ts';
import type { MeasuredArea } from './measured-export.ts';
import { provenanceCells, provenanceColumns } from './provenance-columns.ts';
import { roundedHectares } from './rounded.ts';
import { sourceColumns } from './source-columns.ts';

/** Returns the name of the column of an area: `utm:18S` is `utm_18s_ha`. */
function areaColumn(method: AreaMethod): string {
  return `${method.toLowerCase().replace(':', '_')}_ha`;
}

/** What the columns beside the legal ones hold of one feature. */
class AreaCells {
  readonly #source: ExportSource;
  readonly #methods: readonly AreaMethod[];
  readonly #areas: ReadonlyMap<string, number | null>;
  readonly #geometries: ReadonlyMap<string, Parameters<typeof likelyErrorBand>[0]>;

  constructor(source: ExportSource, methods: readonly AreaMethod[], areas: readonly MeasuredArea[]) {
    this.#source = source;
    this.#methods = methods;
    this.#areas = new Map(areas.map(({ id, method, hectares }) => [`${method} ${id}`, hectares]));
    this.#geometries = new Map(arealSource(source).features.map(({ id, geometry }) => [id, geometry]));
  }

  of(id: string): readonly Cell[] {
    const { entry, precision, positionalErrorMetres } = this.#source.description;
    const error = entry === null ? positionalErrorMetres : effectivePositionalError(entry, id);
    const geometry = this.#geometries.get(id);
    const band = geometry === undefined || error === null ? null : likelyErrorBand(geometry, error);
    const areas = this.#methods.map((method) => roundedHectares(this.#areas.get(`${method} ${id}`) ?? null));
    const isAreal = this.#methods.length > 0;
    return [
      ...areas,
      ...(isAreal ? [roundedHectares(band)] : []),
      entry === null ? precision : effectivePrecision(entry, id),
      error,
    ];
  }
}

function nameCell({ properties }: Feature): Cell {
  const name: unknown = properties?.['name'];
  return typeof name === 'string' ? name : null;
}

/**
 * Returns the features of a source as rows: areas in hectares by method with their likely error band, legal status at
 * the date, precision, the properties of the source, and where it comes from. An area is empty where it is unknown, and
 * where the UTM zone is not one of the neighbourhood of the feature; a source without areas has no columns of them.
 */
export function layerRows(
  request: ExportRequest,
  source: ExportSource,
  areas: readonly MeasuredArea[],
  titleOf: TitleOf,
): ExportRows {
  const { description, collection } = source;
  const methods = [...new Set(areas.map(({ method }) => method))];
  const bands = methods.length === 0 ? [] : [hectaresColumn('likely_band_ha', titleOf('likelyBand'))];
  const measured = methods.map((method) => hectaresColumn(areaColumn(method), titleOf('area', method)));
  const fixed = [
    plainColumn('id', titleOf('id')),
    plainColumn('name', titleOf('name')),
    ...legalColumns(description.entry, titleOf),
    ...measured,
    ...bands,
    plainColumn('precision', titleOf('precision')),
    { ...plainColumn('positional_error_m', titleOf('positionalError'), 'number'), unit: 'm' },
  ];
  const provenance = provenanceColumns('', titleOf);
  const asOf = plainColumn('as_of', titleOf('asOf'), 'date');
  const taken = new Set([...fixed, ...provenance, asOf].map(({ name }) => name));
  const own = sourceColumns(collection.features, taken);
  const areaCells = new AreaCells(source, methods, areas);
  const rows = collection.features.map((feature): TableRow => {
    const id = featureId(feature);
    const cells = [
      ...[id, nameCell(feature)],
      ...legalCells(description.entry, id, request.asOf),
      ...areaCells.of(id),
      ...own.cellsOf(feature),
      ...[request.asOf, ...provenanceCells(description)],
    ];
    return { geometry: drawable(feature.geometry as Geometry | null), cells };
  });
  return {
    columns: [...fixed, ...own.columns, asOf, ...provenance],
    rows,
    measured: [...measured, ...bands].map(({ name }) => name),
    labels: ['id'],
  };
}
