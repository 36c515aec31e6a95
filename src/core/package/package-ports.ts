import type { DecodeText } from '../formats/format.ts';

/** What the platform computes for a package: the core holds no cryptography and no chance. */
export interface PackageCrypto {
  /** Returns the 32 bytes of SHA-256. */
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  /** Returns 32 bytes of PBKDF2 with HMAC-SHA-256. */
  pbkdf2(passphrase: Uint8Array, salt: Uint8Array, rounds: number): Promise<Uint8Array>;
  /** Returns `length` bytes of HKDF with SHA-256, without salt. */
  hkdf(secret: Uint8Array, info: Uint8Array, length: number): Promise<Uint8Array>;
  /** Returns the cipher text of AES-256-GCM with its tag of 16 bytes behind it. */
  encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, beside: Uint8Array): Promise<Uint8Array>;
  /** Returns the plain text; `null` where cipher text, tag, nonce or what stands beside it is not what was sealed. */
  decrypt(
    key: Uint8Array,
    nonce: Uint8Array,
    sealed: Uint8Array,
    beside: Uint8Array,
  ): Promise<Uint8Array | null>;
  /** Returns bytes that nobody can foretell. */
  random(length: number): Uint8Array;
}

/** What writing and reading a package needs of the platform. */
export interface PackagePorts {
  readonly crypto: PackageCrypto;
  readonly decode: DecodeText;
}
