import { escapedXml } from './escaped-xml.ts';

/** A place with a name, for a GPS. */
export interface Waypoint {
  /** Degrees on WGS 84. */
  readonly lon: number;
  readonly lat: number;
  readonly name: string;
  readonly description: string | null;
}

/** About a centimetre on the land, finer than any receiver. */
const DECIMALS = 8;

function waypointText({ lon, lat, name, description }: Waypoint): string {
  const about = description === null ? '' : `<desc>${escapedXml(description)}</desc>`;
  const at = `lat="${lat.toFixed(DECIMALS)}" lon="${lon.toFixed(DECIMALS)}"`;
  return `  <wpt ${at}><name>${escapedXml(name)}</name>${about}</wpt>\n`;
}

/**
 * Returns places as a GPX 1.1 document, each a waypoint, with the title in its metadata. Text that XML cannot hold is
 * replaced by a question mark.
 *
 * @see TopoGrafix 2004, GPX 1.1 Schema Documentation, wptType and metadataType.
 */
export function formatGpx(title: string, waypoints: readonly Waypoint[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Mosaico">\n',
    `  <metadata><name>${escapedXml(title)}</name></metadata>\n`,
    ...waypoints.map(waypointText),
    '</gpx>\n',
  ].join('');
}
