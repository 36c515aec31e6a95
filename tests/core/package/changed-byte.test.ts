import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPackage } from '../../../src/core/package/read-package.ts';
import { writePackage } from '../../../src/core/package/write-package.ts';
import { ports as platform, sampleContent } from './sample-package.ts';

/** SHA-256 at once: thousands of damaged packages are read here. */
const crypto = {
  ...platform.crypto,
  sha256: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest())),
};
const ports = { ...platform, crypto };

const PASSPHRASE = 'canoa y remo';
const content = sampleContent();

const codesOf = async (bytes: Uint8Array, passphrase: string | null = null): Promise<readonly string[]> => {
  const { value, issues } = await readPackage(bytes, passphrase, ports);
  if (issues.some(({ severity }) => severity === 'error')) expect(value).toBeNull();
  return issues.map(({ code }) => code);
};

let plain: Uint8Array;
let sealed: Uint8Array;
/** Where the cipher text begins. */
let header: number;

beforeAll(async () => {
  plain = await writePackage(content, null, crypto);
  sealed = await writePackage(content, PASSPHRASE, crypto);
  header = [...sealed.entries()].filter(([, byte]) => byte === 0x0a)[2]?.[0] ?? 0;
});

describe('one changed byte', () => {
  test('of a package is always told, and what opens all the same is what was put in', async () => {
    for (const [at, byte] of plain.entries()) {
      const { value, issues } = await readPackage(plain.with(at, byte ^ 0x01), null, ports);
      expect(issues, `byte ${String(at)}`).not.toEqual([]);
      if (value === null) continue;
      expect(issues.map(({ code }) => code)).toEqual(['package-repacked']);
      expect(value).toEqual(content);
    }
  });

  test('of a closed package never opens, and is told from a wrong passphrase', async () => {
    for (const [at, byte] of sealed.entries()) {
      const { value, issues } = await readPackage(sealed.with(at, byte ^ 0x80), PASSPHRASE, ports);
      expect(value).toBeNull();
      const [code] = issues.map((issue) => issue.code);
      if (at > header) expect(code).toBe('package-seal-changed');
      else expect(['package-seal-damaged', 'package-not-one', 'package-not-sealed']).toContain(code);
    }
  });

  test('is told with the entry in which it stands', async () => {
    const at = Buffer.from(plain).indexOf('mimetype') + 'mimetype'.length + 3;
    const { issues } = await readPackage(plain.with(at, 0x21), null, ports);
    expect(issues).toMatchObject([{ code: 'package-entry-damaged', at: { file: 'mimetype' } }]);
  });
});

describe('a package that is cut short', () => {
  test('is told at every length, and never opens to anything else', async () => {
    for (let length = 0; length < plain.length; length += 1) {
      const { value, issues } = await readPackage(plain.subarray(0, length), null, ports);
      expect(issues, `${String(length)} bytes`).not.toEqual([]);
      if (value !== null) expect(value).toEqual(content);
    }
  });

  test('and closed says that it is cut short, without trying a passphrase', async () => {
    expect(await codesOf(sealed.subarray(0, header + 40))).toEqual(['package-truncated']);
    expect(await codesOf(sealed.subarray(0, -1), PASSPHRASE)).toEqual(['package-truncated']);
  });
});
