import { byteRangeOf } from './byte-range.ts';

/**
 * Returns the part of a whole response that a `Range` header asks for, with status 206; the whole where the header is
 * to be ignored, and 416 where it asks for what is not there. Reads no more of a kept file than the part.
 */
export async function partOf(whole: Response, header: string): Promise<Response> {
  const content = await whole.clone().blob();
  const range = byteRangeOf(header, content.size);
  if (range === null) return whole;
  const headers = new Headers(whole.headers);
  headers.set('accept-ranges', 'bytes');
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${String(content.size)}`);
    return new Response(null, { status: 416, headers });
  }
  const { first, last } = range;
  headers.set('content-range', `bytes ${String(first)}-${String(last)}/${String(content.size)}`);
  headers.set('content-length', String(last - first + 1));
  return new Response(content.slice(first, last + 1), { status: 206, headers });
}
