import { degreesMinutesSeconds } from '../../core/boundary/technical-table.ts';
import { gridConvergence } from '../../core/paper/grid-convergence.ts';
import type { PaperFrame } from '../../core/paper/paper-frame.ts';
import { unprojectionOf, utmDefinition } from '../../core/geometry/projections.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Acta } from './acta.ts';
import { numberWriter } from './number-writer.ts';

const METRES_PER_KILOMETRE = 1000;

/** Returns an angle as surveyors write it: `89° 59′ 12.3″`. */
export function angleText(degrees: number, decimals: number, language: Language): string {
  const [whole, minutes, seconds] = degreesMinutesSeconds(Math.abs(degrees), decimals);
  const two = (value: number, fraction: number): string =>
    (value < 10 ? '0' : '') + numberWriter(language, fraction)(value);
  return `${degrees < 0 ? '−' : ''}${String(whole)}° ${two(minutes, 0)}′ ${two(seconds, decimals)}″`;
}

/** Returns a denominator as charts write it: `1:25 000`, in every language. */
export function scaleText(denominator: number): string {
  return `1:${String(denominator).replace(/\B(?=(\d{3})+$)/g, '\u2009')}`;
}

/** Returns a length of the scale bar without its unit. */
export function barText(metres: number, isKilometres: boolean, language: Language): string {
  return formatNumber(isKilometres ? metres / METRES_PER_KILOMETRE : metres, language);
}

/** Returns the angle between true north and the north of the grid in the middle of a map, rounded to the minute. */
export function convergenceText({ box, zone }: PaperFrame, language: Language): string {
  const [lon, lat] = unprojectionOf(utmDefinition(zone))(
    (box.west + box.east) / 2,
    (box.south + box.north) / 2,
  );
  const convergence = gridConvergence(lon, lat, zone);
  const [whole, minutes] = degreesMinutesSeconds(Math.round(Math.abs(convergence) * 60) / 60, 0);
  const isNegative = convergence < 0 && whole + minutes > 0;
  return `${isNegative ? '−' : ''}${formatNumber(whole, language)}° ${String(minutes).padStart(2, '0')}′`;
}

/** Returns in words how far the boundary can be trusted: a draft where it has a declared error. */
export function standingText(acta: Acta, texts: Dictionary['panels']['acta'], language: Language): string {
  const { positionalErrorMetres: error, twin, isRepaired, made } = acta;
  const repaired = isRepaired ? ` ${texts.repaired}` : '';
  if (made !== null) {
    return `${texts.made[made]} ${error === null ? texts.noError : fill(texts.upToError, { error }, language)}`;
  }
  if (twin !== null) return fill(texts.twin, { name: twin.name, error: error ?? '—' }, language) + repaired;
  if (error !== null) return fill(texts.outline, { error }, language) + repaired;
  return (isRepaired ? texts.repaired : texts.asInFile) + ` ${texts.noError}`;
}

/** Returns whether the sheet must say that it is a draft. */
export function isDraft({ positionalErrorMetres, isRepaired, made }: Acta): boolean {
  return positionalErrorMetres !== null || isRepaired || made !== null;
}
