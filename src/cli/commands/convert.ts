import { hasError } from '../../core/base/issue.ts';
import { isJsonObject } from '../../core/base/json.ts';
import { movedFeatures, samplePositions } from '../../core/crs/positions.ts';
import { writingOf } from '../../core/crs/placing.ts';
import type { ReferenceSystem } from '../../core/crs/reference-system.ts';
import { formatIssue } from '../../core/formats/format-issue.ts';
import { formatGeojson } from '../../core/formats/format-geojson.ts';
import type { FeatureToWrite } from '../../core/formats/format-geojson.ts';
import type { Context } from '../context.ts';
import { featuresToWrite } from '../features-to-write.ts';
import { placeDoubts } from '../possible-places.ts';
import { readInput } from '../read-input.ts';
import type { Report } from '../report.ts';
import { writeText } from '../write-file.ts';

const COLUMNS = ['id', 'name', 'geometry'] as const;

function typeOf({ geometry }: FeatureToWrite): string | null {
  return isJsonObject(geometry) ? String(geometry['type']) : null;
}

export interface ConvertOptions {
  readonly toCrs?: ReferenceSystem;
}

const MOST_POSITIONS = 200;

/** The features in another system than WGS 84, with a notice of the transformation of its frame. */
function written(features: readonly FeatureToWrite[], system: ReferenceSystem) {
  const parsed = features.map((feature) => ({ ...feature, name: null }));
  const { shift, fromWgs84 } = writingOf(system, samplePositions(parsed, MOST_POSITIONS));
  const notices =
    shift === null
      ? []
      : [
          formatIssue(
            'place-written',
            {},
            {
              name: system.name,
              operation: shift.name,
              code: shift.code,
              accuracy: shift.accuracyMetres,
            },
          ),
        ];
  return { features: movedFeatures(parsed, fromWgs84), notices };
}

/**
 * Writes the features of a file of any format as GeoJSON, in longitude and latitude on WGS 84 or in the system that is
 * asked for, and returns them, one a row. Polygons with an error are written as they were read; a file of which nothing
 * can be read, or that nobody can place, is not written.
 */
export async function convert(
  file: string,
  output: string,
  system: ReferenceSystem | null,
  context: Context,
): Promise<Report> {
  const input = await readInput(file, context);
  const features = featuresToWrite(input, []);
  const moved = system === null ? { features, notices: [] } : written(features, system);
  if (features.length > 0) {
    await writeText(output, formatGeojson(moved.features, system?.code ?? null), context.effects);
  }
  const doubts = input.evidence === null ? [] : await placeDoubts(input.evidence);
  const found = [
    ...input.issues,
    ...[...doubts, ...moved.notices].map((issue) => ({ ...issue, at: { file } })),
  ];
  const names = new Map(input.features.map(({ id, name }) => [id, name]));
  return {
    columns: COLUMNS,
    rows: features.map((feature) => ({
      id: feature.id,
      name: names.get(feature.id) ?? null,
      geometry: typeOf(feature),
    })),
    summary: { features: features.length, measurable: input.layer.features.length },
    method: null,
    inputs: [input.record],
    issues: found,
    hasFindings: hasError(found),
  };
}
