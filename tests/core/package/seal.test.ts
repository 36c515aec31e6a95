import { createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSeal, seal } from '../../../src/core/package/seal.ts';
import { webCrypto } from '../../../src/engine/web-crypto.ts';

const hexadecimal = (text: string): Buffer => Buffer.from(text, 'hex');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Numbers that others published for these functions. */
test('PBKDF2 with HMAC-SHA-256 gives the key of RFC 7914, section 11', async () => {
  const key = await webCrypto.pbkdf2(bytesOf('Password'), bytesOf('NaCl'), 80_000);
  expect(Buffer.from(key).toString('hex')).toBe(
    '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56',
  );
});

test('HKDF with SHA-256 gives the bytes of RFC 5869, test case 3', async () => {
  const derived = await webCrypto.hkdf(hexadecimal('0b'.repeat(22)), new Uint8Array(0), 42);
  expect(Buffer.from(derived).toString('hex')).toBe(
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
  );
});

test('AES-256-GCM gives the cipher text and tag of the GCM specification, test case 16', async () => {
  const sealed = await webCrypto.encrypt(
    hexadecimal('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
    hexadecimal('cafebabefacedbaddecaf888'),
    hexadecimal(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    ),
    hexadecimal('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
  );
  expect(Buffer.from(sealed).toString('hex')).toBe(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  );
});

test('what is sealed opens with another program that follows docs/package.md', async () => {
  const plain = bytesOf('límites de la comunidad');
  const sealed = Buffer.from(await seal(plain, 'canoa y río', webCrypto));
  const [mark = '', header = '', digest = ''] = sealed.toString('latin1').split('\n');
  const said = JSON.parse(header) as { salt: string; nonce: string; check: string; rounds: number };
  const start = mark.length + header.length + digest.length + 3;
  const secret = pbkdf2Sync('canoa y río', hexadecimal(said.salt), said.rounds, 32, 'sha256');
  const derive = (info: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', info, length));
  expect(derive('mosaico seal check', 16).toString('hex')).toBe(said.check);
  const decipher = createDecipheriv('aes-256-gcm', derive('mosaico seal key', 32), hexadecimal(said.nonce));
  decipher.setAAD(sealed.subarray(0, mark.length + header.length + 2));
  decipher.setAuthTag(sealed.subarray(-16));
  const opened = Buffer.concat([decipher.update(sealed.subarray(start, -16)), decipher.final()]);
  expect(opened.toString()).toBe('límites de la comunidad');
  expect(said.rounds).toBeGreaterThanOrEqual(600_000);
});

test('what was sealed by the first version opens still', async () => {
  const kept = Buffer.from(
    'TU9TQUlDTyBTRUFMRUQgMQp7ImNpcGhlciI6IkFFUy0yNTYtR0NNIiwiZGVyaXZhdGlvbiI6IlBCS0RGMi1TSEEtMj' +
      'U2Iiwicm91bmRzIjo2MDAwMDAsInNhbHQiOiIwOTY0YTY1MDQxOWZkNzgzZmI2YzU5ZGIzYTE4NWEzYSIsIm5vbmNl' +
      'IjoiOWNiZGMxNjMwZDdjMTZkOWU1YzI3YWNhIiwiY2hlY2siOiJhNTAxNGYyNGQ3MGMxMjAwZmYwNjU3NjBhZGMxMm' +
      'ZjNCIsImJ5dGVzIjoyM30KYmU2YjllMmIxN2Y4YjgzNGFiMTlmODJiMzQ4ZWIzMDI2YWViZDIxYmQzMTE2Y2FjOWM3' +
      'NzAzNzk4MjUyYTBiYgqCYll6Ho36K2NECcubsr85b2w7ULl3pw==',
    'base64',
  );
  const { value } = await openSeal(new Uint8Array(kept), 'río', webCrypto);
  expect(Buffer.from(value ?? []).toString()).toBe('lindero');
});
