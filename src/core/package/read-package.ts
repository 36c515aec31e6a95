import * as v from 'valibot';
import type { Issue, Outcome } from '../base/issue.ts';
import type { LayerData } from '../catalogue/layer-data.ts';
import { PROJECT_ENTRY } from '../formats/package-signature.ts';
import { keptFilesOf } from '../project/kept-files.ts';
import { readProjectDocument } from '../project/project-document.ts';
import type { ProjectIssueCode } from '../project/project-issue.ts';
import type { Project } from '../project/project.ts';
import { parseMaking } from './data-package.ts';
import type { PackageContent } from './package-content.ts';
import { checkedEntries } from './package-entries.ts';
import type { CheckedEntries } from './package-entries.ts';
import { packageIssue } from './package-issue.ts';
import type { PackageIssue, PackageIssueCode } from './package-issue.ts';
import type { PackagePorts } from './package-ports.ts';
import { resultsSchema } from './package-results.ts';
import { parseLayerExtract } from './parse-layer-extract.ts';
import { openSeal } from './seal.ts';
import { DATA_PACKAGE_ENTRY, RESULTS_ENTRY } from './write-package.ts';

const FILES = 'files/';
const CATALOGUE = /^catalogue\/([a-z0-9-]+)\.(?:json|geojson)$/;

type Code = PackageIssue['code'] | ProjectIssueCode;

/** What can be wrong with the content of a package whose every byte is as it was made. */
class Contents {
  readonly issues: Issue<Code>[] = [];
  readonly #entries: CheckedEntries;
  readonly #ports: PackagePorts;

  constructor(entries: CheckedEntries, ports: PackagePorts) {
    this.#entries = entries;
    this.#ports = ports;
  }

  project(): Project | null {
    const { value, issues } = readProjectDocument(this.json(PROJECT_ENTRY), PROJECT_ENTRY);
    this.issues.push(...issues);
    return value;
  }

  /** The files that the project keeps, neither more nor fewer, each of them what its name says. */
  files(project: Project): ReadonlyMap<string, Uint8Array> {
    const { bytes, digests } = this.#entries;
    const kept = new Map(keptFilesOf(project).map((file) => [FILES + file.sha256, file]));
    const files = new Map<string, Uint8Array>();
    for (const [entry, { bytes: size, sha256 }] of kept) {
      const content = bytes.get(entry);
      if (content === undefined) this.say('package-entry-missing', entry);
      else if (digests.get(entry) !== sha256 || content.length !== size)
        this.say('package-entry-changed', entry);
      else files.set(sha256, content);
    }
    for (const name of bytes.keys()) {
      if (name.startsWith(FILES) && !kept.has(name)) this.say('package-entry-extra', name);
    }
    return files;
  }

  results(): PackageContent['results'] | null {
    const parsed = v.safeParse(resultsSchema, this.json(RESULTS_ENTRY));
    if (!parsed.success) this.say('package-entry-broken', RESULTS_ENTRY, v.getDotPath(parsed.issues[0]));
    return parsed.success ? parsed.output : null;
  }

  making(): PackageContent['making'] | null {
    const parsed = parseMaking(this.json(DATA_PACKAGE_ENTRY));
    if (!('received' in parsed)) return parsed;
    this.say('package-entry-broken', DATA_PACKAGE_ENTRY, v.getDotPath(parsed));
    return null;
  }

  layers(): readonly LayerData[] {
    const ids = [...this.#entries.bytes.keys()].flatMap((name) => CATALOGUE.exec(name)?.[1] ?? []);
    return [...new Set(ids)].sort().flatMap((id) => {
      const layer = parseLayerExtract(
        this.text(`catalogue/${id}.json`) ?? '',
        this.json(`catalogue/${id}.geojson`),
      );
      if (layer === null) this.say('package-entry-broken', `catalogue/${id}.json`);
      return layer ?? [];
    });
  }

  private say(code: PackageIssueCode, file: string, path?: string | null): void {
    this.issues.push(packageIssue(code, typeof path === 'string' ? { file, path } : { file }));
  }

  private text(name: string): string | null {
    const bytes = this.#entries.bytes.get(name);
    return bytes === undefined ? null : this.#ports.decode(bytes, 'utf-8', true);
  }

  private json(name: string): unknown {
    try {
      return JSON.parse(this.text(name) ?? '');
    } catch (cause) {
      if (cause instanceof SyntaxError) return undefined;
      throw cause;
    }
  }
}

/**
 * Returns what a package holds, or everything that is wrong with it; of a package with an error nothing is taken. It is
 * unpacked within the limits of archives, each entry compared with its CRC-32 and its SHA-256. Checksums find damage, not
 * forgery: who can write a package can write its checksums. `passphrase` opens a package that is closed with one.
 */
export async function readPackage(
  bytes: Uint8Array,
  passphrase: string | null,
  ports: PackagePorts,
): Promise<Outcome<PackageContent, Code>> {
  const opened = await openSeal(bytes, passphrase, ports.crypto);
  if (opened.value === null) return { value: null, issues: opened.issues };
  const entries = await checkedEntries(opened.value, ports);
  const before = [...opened.issues, ...entries.issues];
  if (entries.value === null) return { value: null, issues: before };
  const contents = new Contents(entries.value, ports);
  const project = contents.project();
  const [results, making, layers] = [contents.results(), contents.making(), contents.layers()];
  const files = project === null ? null : contents.files(project);
  const issues = [...before, ...contents.issues];
  const isRefused = contents.issues.length > 0;
  if (isRefused || project === null || files === null || results === null || making === null) {
    return { value: null, issues };
  }
  return { value: { project, files, results, layers, making }, issues };
}
