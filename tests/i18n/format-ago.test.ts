import { expect, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { formatAgo } from '../../src/i18n/format-ago.ts';

const NOW = '2026-03-05T14:30:00.000Z';

test.each<[string, Language, string | null, string]>([
  ['2026-03-05T14:29:01.000Z', 'es', null, 'less than a minute'],
  ['2026-03-05T14:29:00.000Z', 'es', 'hace 1 minuto', 'one minute'],
  ['2026-03-05T12:31:00.000Z', 'en', '1 hour ago', 'whole hours, rounded down'],
  ['2026-03-02T14:30:00.000Z', 'pt', 'há 3 dias', 'days'],
  ['2026-03-05T15:30:00.000Z', 'es', null, 'the clock was set back'],
])('%s is written in %s as %j: %s', (iso, language, written) => {
  expect(formatAgo(iso, NOW, language)).toBe(written);
});
