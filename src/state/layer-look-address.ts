import type { LayerFilter } from '../core/catalogue/layer-filter.ts';
import type { LayerView } from './view.ts';

/** How a layer is looked at beyond its place and strength. */
export type LayerLook = Pick<LayerView, 'filters' | 'colourBy' | 'isUnnamed'>;

/** Returns the filters of all layers as they stand in an address; `null` where there are none. */
export function writeFilters(layers: readonly LayerView[]): string | null {
  const parts = layers.flatMap(({ id, filters = [] }) =>
    filters.map((filter) => `${id}.${writeFilter(filter)}`),
  );
  return parts.length === 0 ? null : parts.join('!');
}

/** Returns the attributes by which layers are coloured as they stand in an address; `null` where there are none. */
export function writeColours(layers: readonly LayerView[]): string | null {
  const parts = layers.flatMap(({ id, colourBy }) =>
    colourBy === undefined ? [] : `${id}.${escaped(colourBy)}`,
  );
  return parts.length === 0 ? null : parts.join('!');
}

/** Returns the layers whose names are left out as they stand in an address; `null` where there are none. */
export function writeUnnamed(layers: readonly LayerView[]): string | null {
  const ids = layers.filter(({ isUnnamed }) => isUnnamed).map(({ id }) => id);
  return ids.length === 0 ? null : ids.join(',');
}

/** Returns the looks that an address says, by layer. What cannot be read is left out. */
export function readLooks(params: ReadonlyMap<string, string>): ReadonlyMap<string, LayerLook> {
  const looks = new Map<string, LayerLook>();
  const add = (id: string, look: LayerLook): void => void looks.set(id, { ...looks.get(id), ...look });
  for (const part of splitAt(params.get('filter'), '!')) {
    const [id = '', ...rest] = part.split('.');
    const filter = readFilter(rest);
    if (filter !== null) add(id, { filters: [...(looks.get(id)?.filters ?? []), filter] });
  }
  for (const part of splitAt(params.get('colour'), '!')) {
    const [id = '', key = ''] = part.split('.');
    const colourBy = unescaped(key);
    if (colourBy !== null && colourBy !== '') add(id, { colourBy });
  }
  for (const id of splitAt(params.get('unnamed'), ',')) add(id, { isUnnamed: true });
  return looks;
}

function splitAt(text: string | undefined, mark: string): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(mark);
}

/** `key.a,b` for values, an empty one for what is unknown; `key.1~9.` for numbers. */
function writeFilter(filter: LayerFilter): string {
  const key = escaped(filter.attribute);
  if ('values' in filter) return `${key}.${filter.values.map((value) => escaped(value ?? '')).join(',')}`;
  return `${key}.${String(filter.from).replace('.', '_')}~${String(filter.to).replace('.', '_')}`;
}

function readFilter([key = '', said]: readonly string[]): LayerFilter | null {
  const attribute = unescaped(key);
  if (attribute === null || attribute === '' || said === undefined) return null;
  if (said.includes('~')) {
    const [from = Number.NaN, to = Number.NaN] = said
      .split('~')
      .map((part) => Number(part.replace('_', '.')));
    return Number.isFinite(from) && Number.isFinite(to) ? { attribute, from, to } : null;
  }
  const values = said.split(',').map(unescaped);
  return values.includes(null) ? null : { attribute, values: values.map((value) => value || null) };
}

/** The marks that part the pieces, and `%` itself, never stand in a piece. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*.~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

/** A half-typed escape is no reason to lose the page. */
function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
