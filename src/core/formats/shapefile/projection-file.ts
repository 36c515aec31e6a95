import type { Position } from 'geojson';
import type { Issue } from '../../base/issue.ts';
import { unprojectionOf } from '../../geometry/projections.ts';
import { formatIssue } from '../format-issue.ts';
import type { FormatIssueCode } from '../format-issue.ts';

/** Returns where on WGS 84, in longitude and latitude, a position of a file lies. */
export type Place = (position: Position) => Position;

/** How the positions of a file are placed; `null` where that cannot be known, which the issues say. */
export interface Placement {
  readonly place: Place | null;
  readonly issues: readonly Issue<FormatIssueCode>[];
}

/** Frames that are WGS 84 to some decimetres. */
const GEOCENTRIC =
  /wgs[ _]?(19)?84|world_geodetic_system_1984|sirgas|magna|marco_geocentrico|geocentrico_para_las?_america|peru_?96/i;

/** Frames that lie hundreds of metres off, and of which the file does not say by how much. */
const SHIFTED = /provisional_s(outh)?_american|psad|bogota|south_american_(datum_)?19?69|sad_?69/i;

const TRANSVERSE_MERCATOR = /^(transverse_mercator|gauss_kruger)$/i;
const WEB_MERCATOR = /^mercator_auxiliary_sphere$/i;
const GREENWICH = 0.000001;

function asIs(position: Position): Position {
  return position;
}

function textAfter(text: string, key: string): string | null {
  return new RegExp(`\\b${key}\\s*[\\[(]\\s*"([^"]*)"`, 'i').exec(text)?.[1]?.trim() ?? null;
}

function numbersAfter(text: string, key: string): readonly number[] {
  const found = new RegExp(`\\b${key}\\s*[\\[(]\\s*"[^"]*"\\s*,([-+\\d.eE,\\s]+)`, 'i').exec(text);
  return (found?.[1] ?? '')
    .split(',')
    .filter((one) => one.trim() !== '')
    .map(Number);
}

function parametersOf(text: string): ReadonlyMap<string, number> {
  const found = text.matchAll(/PARAMETER\s*[[(]\s*"([^"]+)"\s*,\s*([-+\d.eE]+)/gi);
  return new Map([...found].map(([, name = '', value]) => [name.toLowerCase(), Number(value)]));
}

function transverseMercator(text: string): string | null {
  const [radius, flattening] = numbersAfter(text, 'SPHEROID');
  const parameters = parametersOf(text);
  const values = [
    'latitude_of_origin',
    'central_meridian',
    'scale_factor',
    'false_easting',
    'false_northing',
  ].map((name) => parameters.get(name));
  if ([radius, flattening, ...values].some((value) => !Number.isFinite(value))) return null;
  const [lat, lon, scale, east, north] = values;
  return (
    `+proj=tmerc +lat_0=${String(lat)} +lon_0=${String(lon)} +k=${String(scale)} +x_0=${String(east)} ` +
    `+y_0=${String(north)} +a=${String(radius)} +rf=${String(flattening)} +units=m +no_defs`
  );
}

/** The PROJ definition of a projection on a frame that is WGS 84 in all that matters, else `null`. */
function definitionOf(text: string, projection: string): string | null {
  const after = text.slice(text.search(/PROJECTION\s*[[(]/i));
  const [metresPerUnit] = numbersAfter(after, 'UNIT');
  if (metresPerUnit !== 1) return null;
  if (TRANSVERSE_MERCATOR.test(projection)) return transverseMercator(text);
  const isCentred = [...parametersOf(text)].every(
    ([name, value]) => value === 0 || name === 'standard_parallel_1',
  );
  return WEB_MERCATOR.test(projection) && isCentred
    ? '+proj=merc +a=6378137 +b=6378137 +units=m +no_defs'
    : null;
}

function refused(code: FormatIssueCode, name: string): Placement {
  return { place: null, issues: [formatIssue(code, {}, { name })] };
}

/**
 * Returns how positions are placed on WGS 84 according to the text of a `.prj` file: degrees on WGS 84, SIRGAS and
 * MAGNA-SIRGAS as they are, transverse Mercator on them (UTM, the zones of Colombia, EPSG:9377) and Web Mercator by
 * their parameters. A frame that lies elsewhere, such as PSAD56 and Bogotá, is refused by name: without its shift
 * everything would land hundreds of metres off. Without a file degrees are assumed, with a warning.
 *
 * @see OGC 01-009, Coordinate Transformation Services, section 7.
 */
export function placementOf(text: string | null): Placement {
  if (text === null) return { place: asIs, issues: [formatIssue('projection-missing', {})] };
  const name = /"([^"]*)"/.exec(text)?.[1] ?? text.trim().slice(0, 40);
  const frame = [textAfter(text, 'DATUM'), textAfter(text, 'GEOGCS')].join(' ');
  const [meridian = 0] = numbersAfter(text, 'PRIMEM');
  if (SHIFTED.test(frame)) return refused('projection-shifted', name);
  if (!GEOCENTRIC.test(frame) || Math.abs(meridian) > GREENWICH) return refused('projection-unknown', name);
  const projection = textAfter(text, 'PROJECTION');
  if (projection === null) {
    return /PROJC/i.test(text) ? refused('projection-unknown', name) : { place: asIs, issues: [] };
  }
  const definition = definitionOf(text, projection);
  if (definition === null) return refused('projection-unknown', name);
  const unproject = unprojectionOf(definition);
  return { place: ([x = Number.NaN, y = Number.NaN]) => [...unproject(x, y)], issues: [] };
}
