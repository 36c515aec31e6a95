import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIANS_PER_DEGREE } from './ellipsoid.ts';

/** Rounds of Newton's method after which the nearest point of an edge of 100 km does not move by a millimetre. */
const ROUNDS = 4;

/** Degrees beyond which the term for curvature, which is small only nearby, is left out. */
const NEARBY = 4;

/** What the neglected terms may take off the square of a distance of up to 400 km between 60° south and north. */
const SLACK = 0.996;

/**
 * Distances on the WGS 84 ellipsoid from one place to many others nearby, without trigonometry for each: the metric at
 * the middle latitude of both, as a series about the place, with the first term for the curvature of the way. Good to
 * 10⁻⁷ of distances up to 50 km between 60° south and north; farther away it only serves to order.
 *
 * @see Bomford 1980, Geodesy, section 2.14, on the mid-latitude formula; the term for curvature is that of the
 * haversine, expanded to the fourth order.
 */
export class PlaceMetric {
  readonly lon: number;
  readonly lat: number;
  /** Metres for a degree of longitude at the place, and its first derivatives by degrees of latitude. */
  readonly #east: readonly [number, number, number];
  /** Metres for a degree of latitude at the place, and its first derivatives. */
  readonly #north: readonly [number, number, number];
  /** Factors of X²Y² and of X⁴ in the term for curvature. */
  readonly #bend: readonly [number, number];

  constructor(lon: number, lat: number) {
    this.lon = lon;
    this.lat = lat;
    const latitude = lat * RADIANS_PER_DEGREE;
    const [sin, cos] = [Math.sin(latitude), Math.cos(latitude)];
    const w2 = 1 - ECCENTRICITY_SQUARED * sin * sin;
    const normal = EQUATORIAL_RADIUS / Math.sqrt(w2);
    const meridian = (normal * (1 - ECCENTRICITY_SQUARED)) / w2;
    const slope = (3 * meridian * ECCENTRICITY_SQUARED * sin * cos) / w2;
    const bow = 3 * meridian * ECCENTRICITY_SQUARED * (cos * cos - sin * sin);
    const [d1, d2, d3] = [RADIANS_PER_DEGREE, RADIANS_PER_DEGREE ** 2, RADIANS_PER_DEGREE ** 3];
    this.#east = [d1 * normal * cos, -d2 * meridian * sin, (-d3 * (meridian * cos + slope * sin)) / 2];
    this.#north = [d1 * meridian, d2 * slope, (d3 * bow) / 2];
    const tangent2 = (sin / cos) ** 2;
    const scale = 12 * normal * meridian;
    this.#bend = [(1 + 3 * tangent2) / scale, tangent2 / scale];
  }

  /** Returns the square of the distance to a place in square metres. */
  squaredTo(lon: number, lat: number): number {
    const [dLon, dLat] = [lon - this.lon, lat - this.lat];
    const x2 = (this.#eastAt(dLat / 2) * dLon) ** 2;
    const y2 = (this.#northAt(dLat / 2) * dLat) ** 2;
    if (Math.abs(dLon) > NEARBY || Math.abs(dLat) > NEARBY) return x2 + y2;
    return x2 + y2 - x2 * (this.#bend[0] * y2 + this.#bend[1] * x2);
  }

  /** Returns where on an edge, straight in longitude and latitude, the nearest point lies: 0 at its start, 1 at its end. */
  shareOfNearest(lon0: number, lat0: number, lon1: number, lat1: number): number {
    const [dLon, dLat] = [lon0 - this.lon, lat0 - this.lat];
    const [stepLon, stepLat] = [lon1 - lon0, lat1 - lat0];
    const [, east1, east2] = this.#east;
    const [, north1, north2] = this.#north;
    let share = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const [u, v] = [dLon + share * stepLon, dLat + share * stepLat];
      const middle = v / 2;
      const [east, north] = [this.#eastAt(middle), this.#northAt(middle)];
      const xStep = east * stepLon + (u * (east1 + 2 * east2 * middle) * stepLat) / 2;
      const yStep = north * stepLat + (v * (north1 + 2 * north2 * middle) * stepLat) / 2;
      const next = share - (east * u * xStep + north * v * yStep) / (xStep * xStep + yStep * yStep);
      const within = Math.min(1, Math.max(0, next));
      if (Math.abs(within - share) < 1e-13) return within;
      share = within;
    }
    return share;
  }

  /** Returns less than the square of the distance to anything in a box, in square metres; 0 inside of it. */
  leastSquaredTo(west: number, south: number, east: number, north: number): number {
    const dLon = Math.max(0, west - this.lon, this.lon - east);
    const dLat = Math.max(0, south - this.lat, this.lat - north);
    const [low, high] = [(south - this.lat) / 2, (north - this.lat) / 2];
    const x = Math.min(this.#eastAt(low), this.#eastAt(high)) * dLon;
    const y = Math.min(this.#northAt(low), this.#northAt(high)) * dLat;
    return SLACK * (x * x + y * y);
  }

  /** Metres for a degree of longitude at some degrees of latitude from the place. */
  #eastAt(dLat: number): number {
    return this.#east[0] + dLat * (this.#east[1] + dLat * this.#east[2]);
  }

  #northAt(dLat: number): number {
    return this.#north[0] + dLat * (this.#north[1] + dLat * this.#north[2]);
  }
}
