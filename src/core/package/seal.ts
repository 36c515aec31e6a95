import type { Outcome } from '../base/issue.ts';
import { isSealed } from '../formats/package-signature.ts';
import { fromHexadecimal, isSameBytes, toHexadecimal } from './hexadecimal.ts';
import { joinedBytes } from './joined-bytes.ts';
import { packageIssue } from './package-issue.ts';
import type { PackageIssue } from './package-issue.ts';
import type { PackageCrypto } from './package-ports.ts';
import { ROUNDS, SEAL_VERSION, parseSeal, readSealHeader, sealLines } from './seal-header.ts';
import type { Seal, SealHeader } from './seal-header.ts';

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const CHECK_BYTES = 16;

interface Keys {
  readonly key: Uint8Array;
  readonly check: Uint8Array;
}

async function utf8(text: string): Promise<Uint8Array> {
  const { strToU8 } = await import('fflate');
  return strToU8(text);
}

/** Keyboards write accents as one character or as two: both must open what either closed. */
async function keysOf(
  passphrase: string,
  { salt, rounds }: Pick<Seal, 'salt' | 'rounds'>,
  crypto: PackageCrypto,
): Promise<Keys> {
  const secret = await crypto.pbkdf2(await utf8(passphrase.normalize('NFKC')), fromHexadecimal(salt), rounds);
  return {
    key: await crypto.hkdf(secret, await utf8('mosaico seal key'), KEY_BYTES),
    check: await crypto.hkdf(secret, await utf8('mosaico seal check'), CHECK_BYTES),
  };
}

/**
 * Returns bytes closed with a passphrase: a header that can be read, then AES-256-GCM of the bytes under a key from
 * PBKDF2 with HMAC-SHA-256, the header authenticated with them. Salt and nonce are new each time, so that the same bytes
 * never look the same twice. As costly as 600,000 rounds are meant to be: a good part of a second.
 *
 * @see NIST SP 800-38D (GCM); RFC 8018, section 5.2 (PBKDF2); RFC 5869 (HKDF).
 */
export async function seal(
  bytes: Uint8Array,
  passphrase: string,
  crypto: PackageCrypto,
): Promise<Uint8Array> {
  const salt = toHexadecimal(crypto.random(SALT_BYTES));
  const nonce = crypto.random(NONCE_BYTES);
  const { key, check } = await keysOf(passphrase, { salt, rounds: ROUNDS }, crypto);
  const lines = await utf8(
    sealLines({
      cipher: 'AES-256-GCM',
      derivation: 'PBKDF2-SHA-256',
      rounds: ROUNDS,
      salt,
      nonce: toHexadecimal(nonce),
      check: toHexadecimal(check),
      bytes: bytes.length + TAG_BYTES,
    }),
  );
  const digest = await utf8(`${toHexadecimal(await crypto.sha256(lines))}\n`);
  return joinedBytes([lines, digest, await crypto.encrypt(key, nonce, bytes, lines)]);
}

/** The header, whole and of a version that is known, or what is wrong with it. */
async function soundHeader(
  bytes: Uint8Array,
  crypto: PackageCrypto,
): Promise<{ readonly header: SealHeader; readonly seal: Seal } | PackageIssue> {
  const header = readSealHeader(bytes);
  if (header === null) return packageIssue('package-seal-damaged');
  const digest = toHexadecimal(await crypto.sha256(await utf8(header.lines)));
  if (digest !== header.digest) return packageIssue('package-seal-damaged');
  if (header.version > SEAL_VERSION) {
    return packageIssue('package-newer', {}, { found: header.version, known: SEAL_VERSION });
  }
  const found = parseSeal(header);
  return found === null ? packageIssue('package-seal-unknown') : { header, seal: found };
}

/**
 * Returns the bytes that a sealed package closes; bytes that are not sealed come back as they are. Told apart: no
 * passphrase, a wrong one, a damaged header, a newer version, a file cut short, a changed cipher text.
 */
export async function openSeal(
  bytes: Uint8Array,
  passphrase: string | null,
  crypto: PackageCrypto,
): Promise<Outcome<Uint8Array, PackageIssue['code']>> {
  const refuse = (issue: PackageIssue) => ({ value: null, issues: [issue] });
  if (!isSealed(bytes)) {
    return { value: bytes, issues: passphrase === null ? [] : [packageIssue('package-not-sealed')] };
  }
  const sound = await soundHeader(bytes, crypto);
  if ('code' in sound) return refuse(sound);
  const { header, seal: found } = sound;
  const sealed = bytes.subarray(header.end);
  if (sealed.length < found.bytes) return refuse(packageIssue('package-truncated'));
  if (sealed.length > found.bytes) return refuse(packageIssue('package-seal-changed'));
  if (passphrase === null) return refuse(packageIssue('package-sealed'));
  const { key, check } = await keysOf(passphrase, found, crypto);
  if (!isSameBytes(check, fromHexadecimal(found.check))) {
    return refuse(packageIssue('package-passphrase-wrong'));
  }
  const plain = await crypto.decrypt(key, fromHexadecimal(found.nonce), sealed, await utf8(header.lines));
  return plain === null ? refuse(packageIssue('package-seal-changed')) : { value: plain, issues: [] };
}
