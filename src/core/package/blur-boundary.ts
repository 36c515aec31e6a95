import { polygonsOf } from '../base/areal.ts';
import { formatGeojson } from '../formats/format-geojson.ts';
import type { DrawnBoundary, ImportedBoundary, Note, OwnBoundary } from '../project/project.ts';
import { blurredGeometry, blurredPosition } from './blur.ts';
import { toHexadecimal } from './hexadecimal.ts';
import { packageIssue } from './package-issue.ts';
import type { PackageIssue } from './package-issue.ts';
import type { PackagePorts } from './package-ports.ts';
import { readBoundary } from './read-boundary.ts';

/** A boundary on the grid, with the file that holds it where it came in files; `null` where nothing is left of it. */
export interface BlurredBoundary {
  readonly boundary: OwnBoundary | null;
  readonly file: Uint8Array | null;
  readonly issues: readonly PackageIssue[];
}

/** The furthest that a position moves on a grid of one metre: half the diagonal of a cell. */
const GREATEST_SHIFT = Math.SQRT1_2;

function gone(feature: string): PackageIssue {
  return packageIssue('package-blurred-away', { feature });
}

function blurredDrawing(boundary: DrawnBoundary, metres: number): BlurredBoundary {
  const coordinates = boundary.polygons.map((rings) => [...rings]);
  const drawn = {
    id: boundary.id,
    name: boundary.name,
    geometry: { type: 'MultiPolygon', coordinates } as const,
  };
  const geometry = blurredGeometry(drawn, metres);
  if (geometry === null) return { boundary: null, file: null, issues: [gone(boundary.name ?? boundary.id)] };
  const positionalErrorMetres = (boundary.positionalErrorMetres ?? 0) + metres * GREATEST_SHIFT;
  const blurred = { ...boundary, polygons: polygonsOf(geometry), positionalErrorMetres };
  return { boundary: blurred, file: null, issues: [] };
}

/** What the files say of their features beside name and boundary is left out: it may hold places too. */
async function blurredImport(
  boundary: ImportedBoundary,
  files: ReadonlyMap<string, Uint8Array>,
  metres: number,
  { crypto, decode }: PackagePorts,
): Promise<BlurredBoundary> {
  const { strToU8 } = await import('fflate');
  const { features } = await readBoundary(boundary, files, decode);
  const blurred = features.map((feature) => ({ ...feature, geometry: blurredGeometry(feature, metres) }));
  const issues = blurred.filter(({ geometry }) => geometry === null).map(({ id }) => gone(id));
  const left = blurred.filter(({ geometry }) => geometry !== null);
  if (left.length === 0) return { boundary: null, file: null, issues };
  const text = formatGeojson(
    left.map(({ id, name, geometry }) => ({ id, properties: name === null ? {} : { name }, geometry })),
  );
  const file = strToU8(text);
  const stem = (boundary.files[0]?.name ?? '').replace(/\.[^.]*$/, '');
  const kept = {
    name: `${stem}-${String(metres)}m.geojson`,
    bytes: file.length,
    sha256: toHexadecimal(await crypto.sha256(file)),
  };
  return { boundary: { ...boundary, files: [kept], choices: {}, repaired: [] }, file, issues };
}

/** Returns a boundary with every vertex on a grid of so many metres; its files are replaced by one in GeoJSON. */
export async function blurredBoundary(
  boundary: OwnBoundary,
  files: ReadonlyMap<string, Uint8Array>,
  metres: number,
  ports: PackagePorts,
): Promise<BlurredBoundary> {
  if (boundary.kind === 'drawing') return blurredDrawing(boundary, metres);
  return blurredImport(boundary, files, metres, ports);
}

/** Returns a note on the grid, its accuracy no better than that. */
export function blurredNote(note: Note, metres: number): Note {
  if (note.position === null) return note;
  return {
    ...note,
    position: blurredPosition([...note.position], metres, note.position[1]),
    accuracyMetres: (note.accuracyMetres ?? 0) + metres * GREATEST_SHIFT,
  };
}
