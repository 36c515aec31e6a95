const PLACES = ['{z}', '{x}', '{y}'] as const;

/** The device itself: nothing leaves it. */
const OWN_DEVICE: readonly string[] = ['localhost', '127.0.0.1'];

/** Returns the address of a tile. */
export function tileUrl(template: string, z: number, x: number, y: number): string {
  return template.replaceAll('{z}', String(z)).replaceAll('{x}', String(x)).replaceAll('{y}', String(y));
}

/**
 * Returns whether a text is the address of tiles: with a place for zoom, column and row and no other, over an encrypted
 * connection unless it is this device, and without a password, which would be kept in plain sight.
 */
export function isTemplate(text: string): boolean {
  const url = parsed(tileUrl(text, 0, 0, 0));
  if (url === null || !PLACES.every((place) => text.includes(place))) return false;
  if (/[{}]/.test(tileUrl(text, 0, 0, 0)) || url.username !== '' || url.password !== '') return false;
  // The host is what the person was told of: it does not change with the tile.
  if (url.host !== parsed(tileUrl(text, 1, 1, 1))?.host) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && OWN_DEVICE.includes(url.hostname));
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Returns the host that an address asks. */
export function hostOf(template: string): string {
  return parsed(tileUrl(template, 0, 0, 0))?.host ?? template;
}
