import type { AreaMethod } from '../../core/geometry/area-method.ts';
import type { Dictionary } from '../../i18n/es.ts';

/** Returns the name of an area method as it stands beside a number: «elipsoide WGS 84», «plano UTM 18S». */
export function methodName(method: AreaMethod, texts: Dictionary['panels']['common']['methods']): string {
  if (method === 'ellipsoidal') return texts.ellipsoidal;
  if (method === 'spherical') return texts.spherical;
  if (method === 'epsg:9377') return texts.origenNacional;
  return texts.utm.replace('{zone}', method.slice('utm:'.length));
}
