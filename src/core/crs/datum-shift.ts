import type { Bounds } from '../geometry/bounds.ts';
import type { Frame } from './reference-system.ts';

/** A published transformation from another frame to WGS 84. */
export interface DatumShift {
  readonly code: string;
  readonly name: string;
  readonly from: Frame;
  /** Boxes in degrees that together are where it holds; empty where it holds wherever the frame is used. */
  readonly area: readonly Bounds[];
  readonly accuracyMetres: number;
  /** Translations in metres; where there are seven numbers also rotations in seconds of arc and parts in a million. */
  readonly parameters: readonly number[];
}

const SECONDS_PER_RADIAN = (180 * 3600) / Math.PI;

/** Seven parameters as EPSG gives them, in radians and by the coordinate frame, which turns the other way round. */
function turned(translations: readonly number[], rotations: readonly number[], scale: number) {
  return [...translations, ...rotations.map((radians) => -radians * SECONDS_PER_RADIAN), scale];
}

function box(west: number, south: number, east: number, north: number): Bounds {
  return { west, south, east, north };
}

/**
 * The transformations to WGS 84, of each frame the more exact ones first. Those of Bogotá 1975 by region are the
 * national ones to MAGNA-SIRGAS, with which WGS 84 is taken as one.
 *
 * @see EPSG Geodetic Parameter Dataset 10.076, operations of the codes below: versions DMA-Per, DMA-mean, DMA-Col, and
 * EPSG-Col reg 1 to reg 8.
 */
const datumShifts: readonly DatumShift[] = [
  {
    code: 'EPSG:1208',
    name: 'PSAD56 to WGS 84 (8)',
    from: 'PSAD56',
    area: [box(-81.41, -18.35, -68.67, -0.03)],
    accuracyMetres: 16,
    parameters: [-279, 175, -379],
  },
  {
    code: 'EPSG:1201',
    name: 'PSAD56 to WGS 84 (1)',
    from: 'PSAD56',
    area: [],
    accuracyMetres: 42,
    parameters: [-288, 175, -376],
  },
  {
    code: 'EPSG:15715',
    name: 'Bogota 1975 to WGS 84 (3)',
    from: 'Bogota 1975',
    area: [box(-73, 9.8, -71.06, 12.52)],
    accuracyMetres: 1,
    parameters: turned([-806.413, -263.5, -622.671], [6.018583e-5, -1.450001e-5, -0.0001892455], -20.81616),
  },
  {
    code: 'EPSG:15717',
    name: 'Bogota 1975 to WGS 84 (4)',
    from: 'Bogota 1975',
    area: [box(-76.08, 9.39, -73, 11.59)],
    accuracyMetres: 1,
    parameters: turned([100.783, 187.382, -47], [-4.471839e-5, 1.175093e-5, -4.027967e-5], -13.56561),
  },
  {
    code: 'EPSG:15719',
    name: 'Bogota 1975 to WGS 84 (5)',
    from: 'Bogota 1975',
    area: [box(-77.48, 8, -74.39, 9.4)],
    accuracyMetres: 1,
    parameters: turned([336.026, 348.565, 252.978], [-8.358813e-5, -3.057474e-5, 7.573031e-6], -5.771909),
  },
  {
    code: 'EPSG:15721',
    name: 'Bogota 1975 to WGS 84 (6)',
    from: 'Bogota 1975',
    area: [box(-74.4, 5, -71.99, 9.4)],
    accuracyMetres: 1,
    parameters: turned([963.273, 486.386, 190.997], [-7.992171e-5, -8.090696e-6, 0.0001051699], -13.89914),
  },
  {
    code: 'EPSG:15723',
    name: 'Bogota 1975 to WGS 84 (7)',
    from: 'Bogota 1975',
    area: [box(-77.92, 5, -74.39, 8.01)],
    accuracyMetres: 1,
    parameters: turned([-90.29, 247.559, -21.989], [-4.216369e-5, -2.030416e-5, -6.209623e-5], 2.181658),
  },
  {
    code: 'EPSG:15725',
    name: 'Bogota 1975 to WGS 84 (8)',
    from: 'Bogota 1975',
    area: [box(-77.68, 3, -74.39, 5.01)],
    accuracyMetres: 1,
    parameters: turned([-0.562, 244.299, -456.938], [3.329153e-5, -4.001009e-5, -4.507206e-5], 3.74656),
  },
  {
    code: 'EPSG:15727',
    name: 'Bogota 1975 to WGS 84 (9)',
    from: 'Bogota 1975',
    area: [box(-79.1, -1.13, -74, 3.01)],
    accuracyMetres: 1,
    parameters: turned([-305.356, 222.004, -30.023], [-4.698084e-5, 5.003123e-6, -9.578655e-5], 6.325747),
  },
  {
    code: 'EPSG:15729',
    name: 'Bogota 1975 to WGS 84 (10)',
    from: 'Bogota 1975',
    area: [box(-74, -4.23, -66.87, 3), box(-74.4, 3, -66.87, 5), box(-72, 5, -66.87, 7.1)],
    accuracyMetres: 1,
    parameters: turned([221.899, 274.136, -397.554], [1.361573e-5, -2.174431e-6, -1.36241e-5], -2.199943),
  },
  {
    code: 'EPSG:1125',
    name: 'Bogota 1975 to WGS 84 (1)',
    from: 'Bogota 1975',
    area: [],
    accuracyMetres: 10,
    parameters: [307, 304, -318],
  },
];

type LonLat = readonly [lon: number, lat: number];

function isInside([lon, lat]: LonLat, { west, south, east, north }: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/**
 * Returns the one transformation to WGS 84 for places of a frame, in its degrees: the most exact that holds for all of
 * them, since two in one file would tear a boundary where they meet. `null` for WGS 84 itself.
 */
export function datumShiftFor(frame: Frame, places: readonly LonLat[]): DatumShift | null {
  const holds = ({ area }: DatumShift): boolean =>
    area.length === 0 ||
    (places.length > 0 && places.every((place) => area.some((each) => isInside(place, each))));
  return datumShifts.find((shift) => shift.from === frame && holds(shift)) ?? null;
}
