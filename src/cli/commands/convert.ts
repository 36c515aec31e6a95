import { hasError } from '../../core/base/issue.ts';
import { isJsonObject } from '../../core/base/json.ts';
import { formatGeojson } from '../../core/formats/format-geojson.ts';
import type { FeatureToWrite } from '../../core/formats/format-geojson.ts';
import type { Context } from '../context.ts';
import { featuresToWrite } from '../features-to-write.ts';
import { readInput } from '../read-input.ts';
import type { Report } from '../report.ts';
import { writeText } from '../write-file.ts';

const COLUMNS = ['id', 'name', 'geometry'] as const;

function typeOf({ geometry }: FeatureToWrite): string | null {
  return isJsonObject(geometry) ? String(geometry['type']) : null;
}

/**
 * Writes the features of a file of any format as GeoJSON in longitude and latitude on WGS 84, and returns them, one a
 * row. Polygons with an error are written as they were read; a file of which nothing can be read is not written.
 */
export async function convert(file: string, output: string, context: Context): Promise<Report> {
  const input = await readInput(file, context);
  const features = featuresToWrite(input, []);
  if (features.length > 0) await writeText(output, formatGeojson(features), context.effects);
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
    issues: input.issues,
    hasFindings: hasError(input.issues),
  };
}
