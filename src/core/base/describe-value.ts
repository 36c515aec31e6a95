const GREATEST_LENGTH = 40;

function shortened(text: string): string {
  return text.length <= GREATEST_LENGTH ? text : `${text.slice(0, GREATEST_LENGTH - 1)}…`;
}

/**
 * Returns a short text for what was found in a file, to be quoted in a message of any language: `12.5`, `null`,
 * `"abc"`, `[…]` for a list, `{…}` for an object, `–` where there was nothing. It never looks inside a list or an
 * object, so that the depth of a file does not matter.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return shortened(JSON.stringify(value));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return shortened(String(value));
}
