import type { Issue } from '../core/base/issue.ts';
import type { ExportRequest } from '../core/export/export-request.ts';
import { sourceOfLayer } from '../core/export/export-source.ts';
import type { ExportSource } from '../core/export/export-source.ts';
import { ownSource } from '../core/export/own-source.ts';
import { readBoundary } from '../core/package/read-boundary.ts';
import type { OwnBoundary } from '../core/project/project.ts';
import { tableWriterOf } from '../core/writing/table-writers.ts';
import type { TableFormatId } from '../core/writing/table-writer.ts';
import { decodeText } from '../engine/decode-text.ts';
import type { Progress } from '../engine/engine.ts';
import { createInlineEngine } from '../engine/inline.ts';
import { makeExport } from '../engine/make-export.ts';
import type { ExportJob } from '../engine/make-export.ts';
import { exportWords } from '../i18n/export-words.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { ProjectFiles } from './package-worker.ts';

/** A layer of the catalogue, or a boundary of the person with its files. */
export type SourceToExport =
  | { readonly kind: 'layer'; readonly layer: EmbeddedLayer }
  | { readonly kind: 'own'; readonly boundary: OwnBoundary; readonly files: ProjectFiles };

/** An export to be made. */
export interface ExportQuestion extends Pick<ExportJob, 'isBare' | 'createdOn' | 'software'> {
  readonly request: Omit<ExportRequest, 'sources'> & { readonly format: TableFormatId };
  readonly sources: readonly SourceToExport[];
  /** What a drawing goes by that nobody named. */
  readonly untitled: string;
}

/** An export that was made. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  readonly rows: number;
  /** What it says of its methods, in the language of its titles. */
  readonly methods: string;
}

/** What the worker answers: now and then how far it is, then what came of it. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'made'; readonly file: ExportedFile | null; readonly issues: readonly Issue[] };

addEventListener('message', (event: MessageEvent<ExportQuestion>) => void answer(event.data).catch(rethrow));

/** An error in a promise reaches nobody: one that is thrown reaches the page. */
function rethrow(failure: unknown): void {
  setTimeout(() => {
    throw failure;
  });
}

function post(message: ExportAnswer): void {
  postMessage(message);
}

async function readOwn(
  { boundary, files }: Extract<SourceToExport, { kind: 'own' }>,
  untitled: string,
  taken: ReadonlySet<string>,
): Promise<{ readonly source: ExportSource; readonly issues: readonly Issue[] }> {
  const contents = new Map<string, Uint8Array>();
  for (const [sha256, content] of files) contents.set(sha256, new Uint8Array(await content.arrayBuffer()));
  const read = await readBoundary(boundary, contents, decodeText);
  return { source: ownSource(read, untitled, taken), issues: read.issues };
}

async function answer({ request, sources, untitled, ...how }: ExportQuestion): Promise<void> {
  const writer = tableWriterOf(request.format);
  if (writer === null) throw new Error(`Nothing is written as ${request.format}.`);
  const read: ExportSource[] = [];
  const found: Issue[] = [];
  for (const given of sources) {
    const taken = new Set(read.map(({ description }) => description.id));
    const own = given.kind === 'own' ? await readOwn(given, untitled, taken) : null;
    found.push(...(own?.issues ?? []));
    if (own !== null) read.push(own.source);
    else if (given.kind === 'layer') read.push(sourceOfLayer(given.layer));
  }
  const ids = read.map(({ description }) => description.id);
  const job: ExportJob = { ...how, request: { ...request, sources: ids }, sources: read, writer };
  const words = await exportWords(request.language);
  const { value, issues } = await makeExport(job, words, createInlineEngine(), {
    onProgress: (progress) => post({ kind: 'progress', progress }),
  });
  const file = value && {
    name: value.fileName,
    content: new Blob([value.bytes as Uint8Array<ArrayBuffer>], { type: value.mediaType }),
    rows: value.results.rows.length,
    methods: value.methods[request.language],
  };
  post({ kind: 'made', file, issues: [...found, ...issues] });
}
