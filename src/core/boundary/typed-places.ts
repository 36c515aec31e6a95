import type { Bounds } from '../geometry/bounds.ts';
import { ORIGEN_NACIONAL_DEFINITION, unprojectionOf, utmDefinition } from '../geometry/projections.ts';
import type { UtmZone } from '../geometry/utm-zone.ts';
import { readTypedSystem } from './typed-system.ts';
import { typedPairs } from './typed-numbers.ts';
import type { TypedNumber } from './typed-numbers.ts';

/** What had to be supposed to make a place of what was typed. */
type Supposition = 'order' | 'zone' | 'system' | 'side';

/** A place that typed coordinates can mean, in degrees on WGS 84. */
export interface TypedPlace {
  readonly position: readonly [lon: number, lat: number];
  /** How the numbers were read: as degrees, as metres of a UTM zone, or as metres of EPSG:9377. */
  readonly system: 'degrees' | 'origen-nacional' | UtmZone;
  /** Whether the second number stands first: latitude, or northing. */
  readonly isSwapped: boolean;
  readonly supposed: readonly Supposition[];
}

/** Metres between which eastings of a UTM zone lie, with some room, and northings of a hemisphere. */
const UTM = { eastings: [100_000, 900_000], northings: [0, 10_000_000] } as const;

/** Metres in which Colombia and what lies around it is written in EPSG:9377. */
const ORIGEN_NACIONAL = { eastings: [4_000_000, 6_500_000], northings: [0, 4_000_000] } as const;

type Range = readonly [least: number, most: number];

function isWithin(value: number, [least, most]: Range): boolean {
  return value >= least && value <= most;
}

function asDegrees(first: TypedNumber, second: TypedNumber): readonly TypedPlace[] {
  const orders = [
    { lon: second, lat: first, isSwapped: true },
    { lon: first, lat: second, isSwapped: false },
  ].filter(({ lon, lat }) => lon.axis !== 'lat' && lat.axis !== 'lon');
  const isSure = first.axis !== null || second.axis !== null;
  return orders.flatMap(({ lon, lat, isSwapped }) =>
    sidesOf(lon).flatMap((eastward) =>
      sidesOf(lat).flatMap((northward): readonly TypedPlace[] => {
        if (!isWithin(eastward, [-180, 180]) || !isWithin(northward, [-90, 90])) return [];
        const isTyped = eastward === lon.degrees && northward === lat.degrees;
        const supposed = [...(isSure ? [] : ['order' as const]), ...(isTyped ? [] : ['side' as const])];
        return [{ position: [eastward, northward], system: 'degrees', isSwapped, supposed }];
      }),
    ),
  );
}

/** A number without sign or letter may have lost its west or its south. */
function sidesOf({ degrees, hasSide }: TypedNumber): readonly number[] {
  if (degrees === null) return [];
  return hasSide || degrees <= 0 ? [degrees] : [degrees, -degrees];
}

interface Plane {
  readonly system: Exclude<TypedPlace['system'], 'degrees'>;
  readonly definition: string;
  readonly eastings: Range;
  readonly northings: Range;
}

function planeOf(system: Plane['system']): Plane {
  if (system === 'origen-nacional')
    return { system, definition: ORIGEN_NACIONAL_DEFINITION, ...ORIGEN_NACIONAL };
  return { system, definition: utmDefinition(system), ...UTM };
}

function inPlane(
  { system, definition, eastings, northings }: Plane,
  [first, second]: readonly [TypedNumber, TypedNumber],
  supposed: readonly Supposition[],
): readonly TypedPlace[] {
  return first.metres.flatMap((one) =>
    second.metres.flatMap((other) => {
      const orders = [
        { easting: one, northing: other, isSwapped: false },
        { easting: other, northing: one, isSwapped: true },
      ].filter(({ easting, northing }) => isWithin(easting, eastings) && isWithin(northing, northings));
      return orders.map(({ easting, northing, isSwapped }): TypedPlace => {
        const position = unprojectionOf(definition)(easting, northing);
        const order = orders.length > 1 ? (['order'] as const) : [];
        return { position, system, isSwapped, supposed: [...supposed, ...order] };
      });
    }),
  );
}

/** Zones whose metres may be meant where none is named: those that the box touches, on both sides of the equator. */
function zonesAcross({ west, east }: Bounds): readonly UtmZone[] {
  const [first, last] = [west, east].map((lon) => Math.floor((lon + 180) / 6) + 1) as [number, number];
  const numbers = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return numbers.flatMap((number): UtmZone[] => [`${number}S`, `${number}N`]);
}

function isIn({ west, south, east, north }: Bounds, [lon, lat]: TypedPlace['position']): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/**
 * Returns every place inside of a box that typed coordinates can mean: decimal degrees, degrees with minutes and seconds,
 * metres of UTM with or without a zone, metres of EPSG:9377, in either order. What needs the fewest suppositions stands
 * first, and nothing is chosen among the rest. Empty where the text is no coordinates, or none of the box.
 */
export function readTypedPlaces(text: string, within: Bounds): readonly TypedPlace[] {
  const { system, zones, rest } = readTypedSystem(text);
  const places = typedPairs(rest).flatMap((pair): readonly TypedPlace[] => {
    if (system === 'degrees') return asDegrees(...pair);
    if (system === 'origen-nacional') return inPlane(planeOf(system), pair, []);
    if (zones.length > 0) {
      const supposed = zones.length > 1 ? (['zone'] as const) : [];
      return zones.flatMap((zone) => inPlane(planeOf(zone), pair, supposed));
    }
    return [
      ...asDegrees(...pair),
      ...zonesAcross(within).flatMap((zone) => inPlane(planeOf(zone), pair, ['zone'])),
      ...inPlane(planeOf('origen-nacional'), pair, ['system']),
    ];
  });
  const sound = places.filter(({ position }) => isIn(within, position));
  // A side is supposed only where nothing that was typed lies here as it stands.
  const typed = sound.filter(({ supposed }) => !supposed.includes('side'));
  return distinct(typed.length > 0 ? typed : sound).sort(
    (one, other) => one.supposed.length - other.supposed.length,
  );
}

/** The same text can be parted in several ways that come to the same. */
function distinct(places: readonly TypedPlace[]): TypedPlace[] {
  const known = new Map(places.map((place) => [`${place.position.join()} ${place.system}`, place]));
  return [...known.values()];
}
