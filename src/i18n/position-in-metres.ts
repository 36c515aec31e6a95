import { ORIGEN_NACIONAL_DEFINITION, projectionOf, utmDefinition } from '../core/geometry/projections.ts';
import { utmZoneOf } from '../core/geometry/utm-zone.ts';
import type { Dictionary } from './es.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import type { PositionFormat } from './position-format.ts';
import { geographicText, type LonLat, sexagesimalText } from './position-text.ts';

function metresIn(definition: string, { lon, lat }: LonLat): readonly [easting: number, northing: number] {
  return projectionOf(definition)(lon, lat);
}

/**
 * Returns a place in metres in its own UTM zone on WGS 84, through a sentence with `{zone}`, `{easting}` and
 * `{northing}`.
 */
export function utmText(position: LonLat, sentence: string, language: Language): string {
  const zone = utmZoneOf(position.lon, position.lat);
  const [easting, northing] = metresIn(utmDefinition(zone), position);
  const metres = (value: number): string => formatNumber(value, language, { decimals: 0 });
  return fill(sentence, { zone, easting: metres(easting), northing: metres(northing) }, language);
}

/** Returns a place in metres of EPSG:9377, the plane of Colombia, through a sentence with `{easting}` and `{northing}`. */
export function origenNacionalText(position: LonLat, sentence: string, language: Language): string {
  const [easting, northing] = metresIn(ORIGEN_NACIONAL_DEFINITION, position);
  const metres = (value: number): string => formatNumber(value, language, { decimals: 0 });
  return fill(sentence, { easting: metres(easting), northing: metres(northing) }, language);
}

/** Returns a place in one of the ways in which it can be written. */
export function positionText(
  position: LonLat,
  format: PositionFormat,
  texts: Dictionary['map'],
  language: Language,
): string {
  switch (format) {
    case 'degrees':
      return geographicText(position, texts, language);
    case 'dms':
      return sexagesimalText(position, texts, language);
    case 'utm':
      return utmText(position, texts.utm, language);
    case 'origen-nacional':
      return origenNacionalText(position, texts.origenNacional, language);
  }
}

/** Degrees to six decimals, some eleven centimetres. */
const DECIMALS = 6;

/**
 * Returns a place as programs read it, and as the search of the page takes it: without marks between thousands, latitude
 * before longitude, easting before northing.
 */
export function copiedPosition(position: LonLat, format: PositionFormat): string {
  const { lon, lat } = position;
  if (format === 'utm') {
    const zone = utmZoneOf(lon, lat);
    return [zone, ...metresIn(utmDefinition(zone), position).map((value) => value.toFixed(1))].join(' ');
  }
  if (format === 'origen-nacional') {
    const metres = metresIn(ORIGEN_NACIONAL_DEFINITION, position);
    return ['EPSG:9377', ...metres.map((value) => value.toFixed(1))].join(' ');
  }
  if (format === 'degrees') return `${lat.toFixed(DECIMALS)}, ${lon.toFixed(DECIMALS)}`;
  const letters = { northLetter: 'N', southLetter: 'S', eastLetter: 'E', westLetter: 'W' };
  return sexagesimalText(position, letters, 'en').replace(' · ', ', ');
}
