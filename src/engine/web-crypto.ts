import { sha256 } from '../core/base/sha256.ts';
import { fromHexadecimal } from '../core/package/hexadecimal.ts';
import type { PackageCrypto } from '../core/package/package-ports.ts';

const BITS_PER_BYTE = 8;
const DERIVED_BYTES = 32;

/** The platform's types want bytes that no other thread can change; ours never share. */
function own(bytes: Uint8Array): BufferSource {
  return bytes as Uint8Array<ArrayBuffer>;
}

function aes(key: Uint8Array, usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, [usage]);
}

async function derive(
  secret: Uint8Array,
  algorithm: (Pbkdf2Params | HkdfParams) & { readonly name: string },
  length: number,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', own(secret), algorithm.name, false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, length * BITS_PER_BYTE));
}

/**
 * The cryptography of browsers and of Node. A browser offers it only to a page that came over https or from the device
 * itself; elsewhere each call but `sha256` and `random` rejects.
 *
 * @see W3C, Web Cryptography API.
 */
export const webCrypto: PackageCrypto = {
  sha256: async (bytes) => {
    // Over plain http there is no `subtle`, whatever its type says; an open package needs no more than this of it.
    const subtle = crypto.subtle as SubtleCrypto | undefined;
    if (subtle === undefined) return fromHexadecimal(sha256(bytes));
    return new Uint8Array(await subtle.digest('SHA-256', own(bytes)));
  },
  pbkdf2: (passphrase, salt, rounds) =>
    derive(
      passphrase,
      { name: 'PBKDF2', hash: 'SHA-256', salt: own(salt), iterations: rounds },
      DERIVED_BYTES,
    ),
  hkdf: (secret, info, length) =>
    derive(secret, { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: own(info) }, length),
  encrypt: async (key, nonce, plain, beside) => {
    const algorithm = { name: 'AES-GCM', iv: own(nonce), additionalData: own(beside) };
    return new Uint8Array(await crypto.subtle.encrypt(algorithm, await aes(key, 'encrypt'), own(plain)));
  },
  decrypt: async (key, nonce, sealed, beside) => {
    const algorithm = { name: 'AES-GCM', iv: own(nonce), additionalData: own(beside) };
    try {
      return new Uint8Array(await crypto.subtle.decrypt(algorithm, await aes(key, 'decrypt'), own(sealed)));
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'OperationError') return null;
      throw failure;
    }
  },
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
