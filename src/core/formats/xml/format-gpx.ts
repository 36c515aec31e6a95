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

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 cannot hold, lone halves of surrogate pairs among them. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, '?').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

function waypointText({ lon, lat, name, description }: Waypoint): string {
  const about = description === null ? '' : `<desc>${escaped(description)}</desc>`;
  const at = `lat="${lat.toFixed(DECIMALS)}" lon="${lon.toFixed(DECIMALS)}"`;
  return `  <wpt ${at}><name>${escaped(name)}</name>${about}</wpt>\n`;
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
    `  <metadata><name>${escaped(title)}</name></metadata>\n`,
    ...waypoints.map(waypointText),
    '</gpx>\n',
  ].join('');
}
