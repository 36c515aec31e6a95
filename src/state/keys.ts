/** What a single key asks of the page. */
export type KeyAction =
  'search' | 'layers' | 'table' | 'figures' | 'print' | 'earlier' | 'later' | 'close' | 'help';

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  '/': 'search',
  c: 'layers',
  t: 'table',
  f: 'figures',
  p: 'print',
  '[': 'earlier',
  ']': 'later',
  Escape: 'close',
  '?': 'help',
};

/** Where keys write text or have a meaning of their own. */
const OWN_KEYS = 'input, select, textarea, dialog, [contenteditable]';

/**
 * Returns what a key asks for, `null` where it means something else: with a modifier, in a field, or where single
 * keys are switched off, which Escape outlives.
 */
export function keyAction(event: KeyboardEvent, areLettersEnabled: boolean): KeyAction | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return null;
  const action = ACTIONS[event.key] ?? null;
  return areLettersEnabled || action === 'close' ? action : null;
}
