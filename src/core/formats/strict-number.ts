const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Returns the number that a text is, written as programs write it, or the text itself where it is none: to be found by
 * validation at its place, never dropped.
 */
export function numberOrText(text: string): number | string {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed) : trimmed;
}
