import type { Issue } from '../../core/base/issue.ts';
import type { PackageContent } from '../../core/package/package-content.ts';
import { readPackage } from '../../core/package/read-package.ts';
import { decodeText } from '../../engine/decode-text.ts';
import { webCrypto } from '../../engine/web-crypto.ts';
import type { Context } from '../context.ts';
import { findSource } from '../find-source.ts';
import type { InputRecord } from '../report.ts';
import { sha256 } from '../sha256.ts';
import type { PackageOptions } from './package-options.ts';
import { passphraseFrom } from './passphrase.ts';

/** A package that was read; the content is `null` where it has an error, of which the issues tell. */
export interface LoadedPackage {
  readonly content: PackageContent | null;
  readonly record: InputRecord;
  readonly issues: readonly Issue[];
}

/** Returns a package with what is wrong with it; throws a Breakdown where the file cannot be read. */
export async function loadPackage(
  path: string,
  given: PackageOptions,
  { effects, watch }: Context,
): Promise<LoadedPackage> {
  const passphrase = passphraseFrom(given.passphraseEnv, effects);
  const { bytes } = await watch.measure('read', () => findSource(path, effects));
  const ports = { crypto: webCrypto, decode: decodeText };
  const { value, issues } = await watch.measure('build', () => readPackage(bytes, passphrase, ports));
  const features = value?.results.inputs.reduce((sum, input) => sum + input.features, 0) ?? 0;
  return {
    content: value,
    record: { file: path, sha256: sha256(bytes), features },
    issues: issues.map((issue) => ({ ...issue, at: { ...issue.at, file: issue.at.file ?? path } })),
  };
}
