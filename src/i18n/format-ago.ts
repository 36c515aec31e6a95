import { localeOf } from './fill.ts';
import type { Language } from './language.ts';

const STEPS = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
] as const;

/**
 * Returns how long ago an ISO date and time was, `hace 3 minutos`, in the largest whole unit up to days; `null` where it
 * is less than a minute, or where the clock was set back since.
 */
export function formatAgo(iso: string, now: string, language: Language): string | null {
  const passed = Date.parse(now) - Date.parse(iso);
  const step = STEPS.find(({ milliseconds }) => passed >= milliseconds);
  if (step === undefined) return null;
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' });
  return format.format(-Math.floor(passed / step.milliseconds), step.unit);
}
