import { boundaryName } from '../core/project/boundary-name.ts';
import type { DrawnBoundary } from '../core/project/project.ts';

/** Returns a drawing as a file of GeoJSON, to be read, checked and measured as every file is. */
export function drawingFile(drawing: DrawnBoundary): File {
  const name = boundaryName(drawing);
  const geometry = { type: 'MultiPolygon', coordinates: drawing.polygons };
  const feature = { type: 'Feature', id: drawing.id, properties: { name }, geometry };
  return new File([JSON.stringify(feature)], name);
}
