import type { JsonObject } from '../base/json.ts';

/** Properties that hold the name of a feature, in any mix of capitals, the first that is filled wins. */
const NAME_PROPERTIES = [
  'name',
  'nombre',
  'nome',
  'title',
  'titulo',
  'título',
  'label',
  'etiqueta',
  'nom_comuni',
  'comunidad',
  'anp_nomb',
  'acr_nomb',
  'nomb_comu',
  'nombdist',
  'nombprov',
  'nombdep',
  'mpio_cnmbr',
  'dpto_cnmbr',
  'vertice',
  'vértice',
  'vertex',
  'hito',
  'punto',
] as const;

/** Returns a text or a finite number as text without spaces around it, or `null` where it is empty or something else. */
export function labelText(value: unknown): string | null {
  const isLabel = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  const text = isLabel ? String(value).trim() : '';
  return text === '' ? null : text;
}

/**
 * Returns the name that the properties of a feature hold, or `null` where none does. Looked up in this order, capitals
 * or not: name, nombre, nome, title, titulo, label, etiqueta, and what Peruvian and Colombian official layers call it
 * (anp_nomb, acr_nomb, nombdist, nombprov, nombdep, mpio_cnmbr, dpto_cnmbr and the like).
 */
export function nameOf(properties: JsonObject): string | null {
  const byLowerCase = new Map(Object.keys(properties).map((key) => [key.toLowerCase(), key]));
  for (const property of NAME_PROPERTIES) {
    const key = byLowerCase.get(property);
    const text = key === undefined ? null : labelText(properties[key]);
    if (text !== null) return text;
  }
  return null;
}
