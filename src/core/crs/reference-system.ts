import { ORIGEN_NACIONAL_DEFINITION, utmDefinition } from '../geometry/projections.ts';
import type { UtmZone } from '../geometry/utm-zone.ts';

/**
 * What longitudes and latitudes are counted from. `WGS 84` stands for all that are one with it to some decimetres:
 * SIRGAS 2000, MAGNA-SIRGAS, Peru 96.
 */
export type Frame = 'WGS 84' | 'PSAD56' | 'Bogota 1975';

/** A way of writing places as two numbers. */
export interface ReferenceSystem {
  /** `EPSG:` and its number; `null` where a file gives its parameters and no register knows them by these. */
  readonly code: string | null;
  /** The name in the EPSG register, or in the file. */
  readonly name: string;
  readonly frame: Frame;
  readonly unit: 'degree' | 'metre';
  /** PROJ definition without any shift of the frame. */
  readonly definition: string;
}

const ZONES: readonly UtmZone[] = ['17N', '18N', '19N', '17S', '18S', '19S'];

/** Latitude of origin of all zones of Colombia, and the meridian of each, by frame. */
const COLOMBIA = {
  bogota: { lat: 4.59904722222222, meridianFraction: 0.0809166666667 },
  magna: { lat: 4.59620041666667, meridianFraction: 0.0775079166667 },
} as const;

function geographic(code: number, name: string, frame: Frame, ellipsoid: string): ReferenceSystem {
  const definition = `+proj=longlat +${ellipsoid} +no_defs`;
  return { code: `EPSG:${String(code)}`, name, frame, unit: 'degree', definition };
}

function utm(zone: UtmZone): ReferenceSystem {
  const number = Number.parseInt(zone, 10);
  const code = (zone.endsWith('S') ? 32_700 : 32_600) + number;
  const name = `WGS 84 / UTM zone ${zone}`;
  return {
    code: `EPSG:${String(code)}`,
    name,
    frame: 'WGS 84',
    unit: 'metre',
    definition: utmDefinition(zone),
  };
}

function psadUtm(number: 17 | 18 | 19): ReferenceSystem {
  return {
    code: `EPSG:${String(24_860 + number)}`,
    name: `PSAD56 / UTM zone ${String(number)}S`,
    frame: 'PSAD56',
    unit: 'metre',
    definition: `+proj=utm +zone=${String(number)} +south +ellps=intl +units=m +no_defs`,
  };
}

function zoneOfColombia(
  code: number,
  name: string,
  degree: number,
  frame: keyof typeof COLOMBIA,
): ReferenceSystem {
  const { lat, meridianFraction } = COLOMBIA[frame];
  const ellipsoid = frame === 'bogota' ? 'intl' : 'GRS80';
  const lon = -(degree + meridianFraction);
  return {
    code: `EPSG:${String(code)}`,
    name,
    frame: frame === 'bogota' ? 'Bogota 1975' : 'WGS 84',
    unit: 'metre',
    definition:
      `+proj=tmerc +lat_0=${String(lat)} +lon_0=${String(lon)} +k=1 +x_0=1000000 +y_0=1000000 ` +
      `+ellps=${ellipsoid} +units=m +no_defs`,
  };
}

/**
 * The reference systems that are known by code: those in which boundaries of Peru and Colombia are written.
 *
 * @see EPSG Geodetic Parameter Dataset 10.076, as PROJ 9.1 has it.
 */
export const referenceSystems: readonly ReferenceSystem[] = [
  geographic(4326, 'WGS 84', 'WGS 84', 'datum=WGS84'),
  geographic(4674, 'SIRGAS 2000', 'WGS 84', 'ellps=GRS80'),
  geographic(4686, 'MAGNA-SIRGAS', 'WGS 84', 'ellps=GRS80'),
  geographic(4248, 'PSAD56', 'PSAD56', 'ellps=intl'),
  geographic(4218, 'Bogota 1975', 'Bogota 1975', 'ellps=intl'),
  ...ZONES.map(utm),
  psadUtm(17),
  psadUtm(18),
  psadUtm(19),
  {
    code: 'EPSG:9377',
    name: 'MAGNA-SIRGAS 2018 / Origen-Nacional',
    frame: 'WGS 84',
    unit: 'metre',
    definition: ORIGEN_NACIONAL_DEFINITION,
  },
  zoneOfColombia(3114, 'MAGNA-SIRGAS / Colombia Far West zone', 80, 'magna'),
  zoneOfColombia(3115, 'MAGNA-SIRGAS / Colombia West zone', 77, 'magna'),
  zoneOfColombia(3116, 'MAGNA-SIRGAS / Colombia Bogota zone', 74, 'magna'),
  zoneOfColombia(3117, 'MAGNA-SIRGAS / Colombia East Central zone', 71, 'magna'),
  zoneOfColombia(3118, 'MAGNA-SIRGAS / Colombia East zone', 68, 'magna'),
  zoneOfColombia(21896, 'Bogota 1975 / Colombia West zone', 77, 'bogota'),
  zoneOfColombia(21897, 'Bogota 1975 / Colombia Bogota zone', 74, 'bogota'),
  zoneOfColombia(21898, 'Bogota 1975 / Colombia East Central zone', 71, 'bogota'),
  zoneOfColombia(21899, 'Bogota 1975 / Colombia East zone', 68, 'bogota'),
  {
    code: 'EPSG:3857',
    name: 'WGS 84 / Pseudo-Mercator',
    frame: 'WGS 84',
    unit: 'metre',
    definition: '+proj=merc +a=6378137 +b=6378137 +units=m +no_defs',
  },
];

const byCode = new Map(referenceSystems.map((system) => [system.code, system]));

/** Returns the reference system of a code such as `EPSG:24878`, in any capitals, or `null` where it is not known. */
export function referenceSystemOf(code: string): ReferenceSystem | null {
  const plain = code.trim().toUpperCase();
  return byCode.get(plain === 'OGC:CRS84' || plain === 'CRS84' ? 'EPSG:4326' : plain) ?? null;
}
