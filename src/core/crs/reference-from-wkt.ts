import type { DeclaredReference } from './declared-reference.ts';
import { referenceSystems } from './reference-system.ts';
import type { Frame, ReferenceSystem } from './reference-system.ts';

/** How files name each frame that is known: in the datum or in the geographic system. */
const FRAMES: readonly (readonly [frame: Frame, pattern: RegExp])[] = [
  [
    'WGS 84',
    /wgs[ _]?(19)?84|world_geodetic_system_1984|sirgas|magna|marco_geocentrico|geocentrico_para_las?_america|peru_?96/i,
  ],
  [
    'PSAD56',
    /provisional_s(outh)?_american(_datum)?(_19)?_?56|provisional[ _]south[ _]american|psad[ _]?(19)?56/i,
  ],
  ['Bogota 1975', /bogota/i],
];

const TRANSVERSE_MERCATOR = /^(transverse_mercator|gauss_kruger)$/i;
const WEB_MERCATOR = /^mercator_auxiliary_sphere$/i;
const GREENWICH = 0.000001;
/** Registers and programs write 15 digits or fewer. */
const SAME_DEGREES = 1e-8;

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

/** The PROJ definition of a projection, else `null`. */
function projectedDefinition(text: string, projection: string): string | null {
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

function parameter(definition: string, key: string): number | null {
  const found = new RegExp(`\\+${key}=(\\S+)`).exec(definition)?.[1];
  return found === undefined ? null : Number(found);
}

/** Origin, meridian, scale and false origin of a transverse Mercator, UTM spelt out. */
function mercatorNumbers(definition: string): readonly (number | null)[] {
  const zone = parameter(definition, 'zone');
  if (zone !== null)
    return [0, 6 * zone - 183, 0.9996, 500_000, definition.includes('+south') ? 10_000_000 : 0];
  return ['lat_0', 'lon_0', 'k', 'x_0', 'y_0'].map((key) => parameter(definition, key));
}

/** The known system with these parameters: its code is then known too. */
function registered(found: ReferenceSystem): ReferenceSystem {
  const numbers = mercatorNumbers(found.definition);
  const known = referenceSystems.find((system) => {
    if (system.frame !== found.frame || system.unit !== 'metre' || !found.definition.includes('tmerc'))
      return false;
    return mercatorNumbers(system.definition).every(
      (value, index) => Math.abs((value ?? Infinity) - (numbers[index] ?? Infinity)) < SAME_DEGREES,
    );
  });
  return known ?? found;
}

/**
 * Returns the reference system that the text of a `.prj` describes: degrees, transverse Mercator by its parameters, and
 * Web Mercator, on a frame that is known by name. Anything else is unknown, with its name.
 *
 * @see OGC 01-009, Coordinate Transformation Services, section 7.
 */
export function referenceFromWkt(text: string): DeclaredReference {
  const name = /"([^"]*)"/.exec(text)?.[1] ?? text.trim().slice(0, 40);
  const unknown: DeclaredReference = { kind: 'unknown', name };
  const words = [textAfter(text, 'DATUM'), textAfter(text, 'GEOGCS')].join(' ');
  const frame = FRAMES.find(([, pattern]) => pattern.test(words))?.[0];
  const [meridian = 0] = numbersAfter(text, 'PRIMEM');
  if (frame === undefined || Math.abs(meridian) > GREENWICH) return unknown;
  const projection = textAfter(text, 'PROJECTION');
  if (projection === null) {
    if (/PROJC/i.test(text)) return unknown;
    const known = referenceSystems.find((system) => system.unit === 'degree' && system.frame === frame);
    return known === undefined ? unknown : { kind: 'system', system: known };
  }
  const definition = projectedDefinition(text, projection);
  if (definition === null) return unknown;
  return { kind: 'system', system: registered({ code: null, name, frame, unit: 'metre', definition }) };
}
