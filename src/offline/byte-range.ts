/** First and last byte, both included, as HTTP counts them. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the bytes that a `Range` header asks for in a file of so many bytes: `null` where the header is to be ignored
 * and the whole file sent (several ranges, another unit, nonsense), `unsatisfiable` where it asks for what is not there.
 *
 * @see RFC 9110, HTTP Semantics, 2022, section 14
 */
export function byteRangeOf(header: string, size: number): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (match === null) return null;
  const [, from = '', to = ''] = match;
  if (from === '') return to === '' ? null : lastBytes(Number(to), size);
  const range = { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
  if (to !== '' && Number(to) < range.first) return null;
  return range.first >= size ? 'unsatisfiable' : range;
}

function lastBytes(count: number, size: number): ByteRange | 'unsatisfiable' {
  if (count === 0 || size === 0) return 'unsatisfiable';
  return { first: Math.max(0, size - count), last: size - 1 };
}
