import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/core/base/sha256.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('sha256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'the empty message'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'FIPS 180-4, one block'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
      'FIPS 180-4, two blocks',
    ],
  ])('of %j is %s: %s', (text, hash) => {
    expect(sha256(bytesOf(text))).toBe(hash);
  });

  test('is what OpenSSL says, of any bytes and wherever they lie in their buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(9), (bytes, offset) => {
        const shifted = new Uint8Array([...new Uint8Array(offset), ...bytes]).subarray(offset);
        expect(sha256(shifted)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});
