/** What a column of coordinates holds. */
type Role = 'x' | 'y' | 'lon' | 'lat' | 'zone' | 'hemisphere' | 'frame' | 'wkt';

/** The columns that matter, by what they hold. */
export type Columns = Readonly<Partial<Record<Role, number>>>;

/** Words for each role. Those that stand first win over single letters: in Colombia x is the northing. */
const WORDS: readonly (readonly [role: Role, words: readonly string[]])[] = [
  ['x', ['este', 'easting', 'east', 'leste']],
  ['y', ['norte', 'northing', 'north']],
  ['lon', ['longitud', 'longitude', 'long', 'lon', 'lng']],
  ['lat', ['latitud', 'latitude', 'lat']],
  ['zone', ['zona', 'zone', 'huso', 'fuso']],
  ['hemisphere', ['hemisferio', 'hemisphere', 'hem']],
  ['frame', ['datum', 'crs', 'src', 'srid', 'epsg']],
  ['wkt', ['wkt', 'geom', 'geometry', 'geometria']],
  ['x', ['x', 'e']],
  ['y', ['y', 'n']],
];

/** Words around the one that counts: Coordenada Este (m) UTM WGS 84. */
const BESIDE =
  /^(coord|coords|coordenadas?|coordinates?|utm|m|mts|metros?|metres?|meters?|grados|degrees|graus|gd|dd|gms|dms|decimal(es)?|planas?|wgs|wgs84|psad|psad56|magna|sirgas|bogota|the|de|en|\d+[ns]?)$/;

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  // N° numbers the rows, and is no north.
  if (/^\W*n\s*[°º]/.test(plain)) return [];
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !BESIDE.test(word));
}

function roleOf(name: string): readonly [role: Role, strength: number] | null {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 2) return null;
  const ranks = words.map((word) => WORDS.findIndex(([, known]) => known.includes(word)));
  if (ranks.includes(-1)) return null;
  const best = Math.min(...ranks);
  const found = WORDS[best];
  return found === undefined ? null : [found[0], best];
}

/** Returns the columns of a header by what they hold; `null` where there is no pair of coordinates, nor geometry in WKT. */
export function columnsOf(header: readonly string[]): Columns | null {
  const best = new Map<Role, { readonly column: number; readonly strength: number }>();
  header.forEach((name, column) => {
    const found = roleOf(name);
    if (found === null) return;
    const [role, strength] = found;
    if (strength < (best.get(role)?.strength ?? Infinity)) best.set(role, { column, strength });
  });
  const columns: Columns = Object.fromEntries([...best].map(([role, { column }]) => [role, column]));
  const isPair = columns.x !== undefined && columns.y !== undefined;
  const areDegrees = columns.lon !== undefined && columns.lat !== undefined;
  return isPair || areDegrees || columns.wkt !== undefined ? columns : null;
}
