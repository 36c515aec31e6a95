import type { Position } from 'geojson';
import type { Issue, Outcome } from '../base/issue.ts';
import { isJsonObject } from '../base/json.ts';
import type { ParsedFeature, ParsedFile } from '../base/parsed-file.ts';
import { ellipsoidalEdgeLength } from '../geometry/ellipsoidal-length.ts';
import { formatIssue } from './format-issue.ts';
import type { FormatIssueCode } from './format-issue.ts';

const FEWEST_VERTICES = 3;

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length > 1 && value.slice(0, 2).every(Number.isFinite);
}

/** The positions of a line that are all sound, else `null`: half a boundary is none. */
function soundLine(value: unknown): readonly Position[] | null {
  return Array.isArray(value) && value.every(isPosition) ? value : null;
}

function isSame([lon, lat]: Position, [otherLon, otherLat]: Position): boolean {
  return lon === otherLon && lat === otherLat;
}

function isClosed(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && line.length > FEWEST_VERTICES && isSame(first, last);
}

/** The lines of a feature: parts that are closed each on its own, else all parts one after another. */
function linesOf({ geometry }: ParsedFeature): readonly (readonly Position[])[] {
  if (!isJsonObject(geometry)) return [];
  const { type, coordinates } = geometry;
  if (type === 'LineString') return [soundLine(coordinates) ?? []];
  if (type !== 'MultiLineString' || !Array.isArray(coordinates)) return [];
  const parts = coordinates.map(soundLine);
  const sound = parts.filter((part) => part !== null);
  if (sound.length < parts.length) return [[]];
  return sound.every(isClosed) ? sound : [sound.flat()];
}

function pointsOf({ geometry }: ParsedFeature): readonly Position[] {
  if (!isJsonObject(geometry)) return [];
  const { type, coordinates } = geometry;
  if (type === 'Point') return isPosition(coordinates) ? [coordinates] : [];
  return type === 'MultiPoint' && Array.isArray(coordinates) ? coordinates.filter(isPosition) : [];
}

function isAreal({ geometry }: ParsedFeature): boolean {
  if (!isJsonObject(geometry)) return false;
  return ['Polygon', 'MultiPolygon', 'TabledPolygons', 'GeometryCollection'].includes(
    String(geometry['type']),
  );
}

/** Lines that enclose something when they are closed, and points enough for a boundary where there is no line. */
function countCandidates({ features }: ParsedFile): { readonly lines: number; readonly points: number } {
  const lines = features.flatMap(linesOf).filter(({ length }) => length >= FEWEST_VERTICES).length;
  const points = features.flatMap(pointsOf).length;
  return { lines, points: lines > 0 || points < FEWEST_VERTICES ? 0 : points };
}

/**
 * Returns the notice that a file without polygons has lines or points that may be a boundary, for the person to say
 * whether they are; `null` where it has polygons or nothing of the kind.
 */
export function boundaryNotice(file: ParsedFile): Issue<FormatIssueCode> | null {
  if (file.features.some(isAreal)) return null;
  const { lines, points } = countCandidates(file);
  return lines + points === 0 ? null : formatIssue('boundary-possible', {}, { lines, points });
}

function closed(line: readonly Position[]): readonly Position[] {
  const [first] = line;
  return first === undefined || isClosed(line) ? line : [...line, first];
}

/** How far apart both ends of a line are, in metres. */
function gapOf(line: readonly Position[]): number {
  const [first, last] = [line[0], line.at(-1)];
  return first === undefined || last === undefined ? 0 : ellipsoidalEdgeLength(last, first);
}

function fromLines(feature: ParsedFeature, issues: Issue<FormatIssueCode>[]): ParsedFeature {
  const lines = linesOf(feature);
  if (lines.length === 0) return feature;
  const at = { feature: feature.id };
  if (lines.some(({ length }) => length < FEWEST_VERTICES)) {
    issues.push(formatIssue('boundary-too-short', at, { fewest: FEWEST_VERTICES }));
    return feature;
  }
  const gap = Math.max(...lines.map(gapOf));
  if (gap > 0) issues.push(formatIssue('boundary-closed', at, { gap: Number(gap.toFixed(1)) }));
  const polygons = lines.map((line) => [closed(line)]);
  const geometry =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { ...feature, geometry };
}

/** All points of the file, in its order, as one boundary; their texts are those of places, not of what they bound. */
function fromPoints(file: ParsedFile): Outcome<ParsedFile, FormatIssueCode> {
  const ring = file.features.flatMap(pointsOf);
  const others = file.features.filter((feature) => pointsOf(feature).length === 0);
  const id = file.features[0]?.id ?? '0';
  const geometry = { type: 'Polygon', coordinates: [closed(ring)] };
  return {
    value: { features: [{ id, name: null, geometry, properties: {} }, ...others] },
    issues: [formatIssue('boundary-from-points', {}, { count: ring.length })],
  };
}

/**
 * Returns a file with what the person calls a boundary as polygons: each line, closed where it is not, with the gap in
 * metres; in a file without lines and polygons all points in their order. Parts of a line that are not closed each on
 * its own are one walk. What is a polygon already stays as it is.
 */
export function takenAsBoundary(file: ParsedFile): Outcome<ParsedFile, FormatIssueCode> {
  const { points } = countCandidates(file);
  if (points > 0 && !file.features.some(isAreal)) return fromPoints(file);
  const issues: Issue<FormatIssueCode>[] = [];
  return { value: { features: file.features.map((feature) => fromLines(feature, issues)) }, issues };
}
