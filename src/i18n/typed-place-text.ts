import type { TypedPlace } from '../core/boundary/typed-places.ts';
import type { Dictionary } from './es.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { geographicText } from './position-text.ts';

/** Returns the place that was typed in degrees, whichever way it was typed. */
export function typedPlaceName(
  { position }: TypedPlace,
  texts: Dictionary['map'],
  language: Language,
): string {
  const [lon, lat] = position;
  return geographicText({ lon, lat }, texts, language);
}

/** Returns how a place that was typed was read, and what had to be supposed for that. */
export function typedPlaceReading(
  { system, isSwapped, supposed }: TypedPlace,
  texts: Dictionary['search']['typed'],
  language: Language,
): string {
  const doubts = supposed.map((supposition) => texts.supposed[supposition]);
  return [systemText(), ...doubts].join(' · ');

  function systemText(): string {
    if (system === 'degrees') return isSwapped ? texts.latitudeFirst : texts.longitudeFirst;
    if (system === 'origen-nacional') return isSwapped ? texts.origenNacionalSwapped : texts.origenNacional;
    return fill(isSwapped ? texts.utmSwapped : texts.utm, { zone: system }, language);
  }
}
