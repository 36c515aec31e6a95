/** Where the same keys take back what was typed. */
const TYPING = 'input, select, textarea, dialog, [contenteditable]';

/** Returns whether a key asks to undo (Ctrl+Z, ⌘Z) or to redo (Ctrl+Y, Ctrl+Shift+Z, ⇧⌘Z); `null` where neither. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  if (event.target instanceof Element && event.target.closest(TYPING) !== null) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
