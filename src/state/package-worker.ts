import type { Issue, Outcome } from '../core/base/issue.ts';
import type { PackageMaking } from '../core/package/package-content.ts';
import { readPackage } from '../core/package/read-package.ts';
import type { Project } from '../core/project/project.ts';
import { decodeText } from '../engine/decode-text.ts';
import type { Progress } from '../engine/engine.ts';
import { createInlineEngine } from '../engine/inline.ts';
import { packProject } from '../engine/pack-project.ts';
import type { PackingJob } from '../engine/pack-project.ts';
import { webCrypto } from '../engine/web-crypto.ts';

/** The files of a project by SHA-256, which need not be in memory. */
export type ProjectFiles = ReadonlyMap<string, Blob>;

/** A project to be packed, or a package to be opened. */
export type PackageQuestion =
  | { readonly kind: 'pack'; readonly job: Omit<PackingJob, 'files'>; readonly files: ProjectFiles }
  | { readonly kind: 'open'; readonly file: Blob; readonly passphrase: string | null };

/** What came in a package. */
export interface OpenedPackage {
  readonly project: Project;
  readonly files: ProjectFiles;
  readonly making: PackageMaking;
}

/** What the worker answers: now and then how far it is, then what came of it. */
export type PackageAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'packed'; readonly content: Blob; readonly issues: readonly Issue[] }
  | { readonly kind: 'opened'; readonly outcome: Outcome<OpenedPackage> };

addEventListener('message', (event: MessageEvent<PackageQuestion>) => void answer(event.data).catch(rethrow));

/** An error in a promise reaches nobody: one that is thrown reaches the page. */
function rethrow(failure: unknown): void {
  setTimeout(() => {
    throw failure;
  });
}

function post(message: PackageAnswer): void {
  postMessage(message);
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

async function pack({ job, files }: Extract<PackageQuestion, { kind: 'pack' }>): Promise<void> {
  const contents = new Map<string, Uint8Array>();
  for (const [sha256, content] of files) contents.set(sha256, await bytesOf(content));
  const { value, issues } = await packProject({ ...job, files: contents }, createInlineEngine(), {
    onProgress: (progress) => post({ kind: 'progress', progress }),
  });
  post({ kind: 'packed', content: blobOf(value.bytes), issues });
}

async function open({ file, passphrase }: Extract<PackageQuestion, { kind: 'open' }>): Promise<void> {
  const ports = { crypto: webCrypto, decode: decodeText };
  const { value, issues } = await readPackage(await bytesOf(file), passphrase, ports);
  if (value === null) return post({ kind: 'opened', outcome: { value, issues } });
  const files = new Map([...value.files].map(([sha256, bytes]) => [sha256, blobOf(bytes)]));
  const { project, making } = value;
  post({ kind: 'opened', outcome: { value: { project, files, making }, issues } });
}

function answer(question: PackageQuestion): Promise<void> {
  return question.kind === 'pack' ? pack(question) : open(question);
}
