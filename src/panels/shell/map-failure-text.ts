import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';

/** Returns why there is no map, in words. */
export function mapFailureText(
  failure: { readonly kind: 'no-webgl' } | { readonly kind: 'stopped'; readonly message: string },
  texts: Dictionary['map'],
  language: Language,
): string {
  if (failure.kind === 'no-webgl') return texts.failedNoWebGl;
  return fill(texts.failedOther, { message: failure.message }, language);
}
