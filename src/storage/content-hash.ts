import { sha256 } from '../core/base/sha256.ts';

/**
 * Returns the SHA-256 of a file in 64 hexadecimal digits. Rejects where the file cannot be read, such as one that was
 * moved since it was chosen.
 */
export async function contentHash(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  // Over plain http, as from a laptop to the phones around it, there is no `subtle`, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return sha256(bytes);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
