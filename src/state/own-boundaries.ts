import { polygonsOf } from '../core/base/areal.ts';
import type { ReadingChoices } from '../core/formats/format.ts';
import { withChoices } from '../core/formats/reading-choices.ts';
import { addImport, chooseBoundary, removeBoundary } from '../core/project/boundary-edits.ts';
import { boundaryName, namesTogether } from '../core/project/boundary-name.ts';
import { replacePolygons } from '../core/project/drawing-edits.ts';
import { readAgain, setRepaired } from '../core/project/import-edits.ts';
import type { ImportedBoundary, KeptFile, OwnBoundary, Project } from '../core/project/project.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { newId } from './new-id.ts';
import type { OpenProject } from './open-project.ts';
import { drawingFile } from './drawing-file.ts';
import { fileHash } from './file-hash.ts';
import type { OwnFileState } from './own-file.svelte.ts';
import type { ProjectState } from './project.svelte.ts';

/** What the rest of the page does when another boundary is looked at, or the same is another. */
export interface OwnBoundariesHooks {
  /** The layers over which a boundary is laid. */
  readonly layers: () => Promise<readonly EmbeddedLayer[]>;
  /** Another boundary begins to be read, or none is looked at any more. */
  readonly onleave: () => void;
  /** It was read, or its repairs changed: draw it anew, and look at it where the person asked for it. */
  readonly ondraw: (isAskedFor: boolean) => void;
}

/** Everything that a boundary must be read again for. */
function readingKey(boundary: OwnBoundary): string {
  return boundary.kind === 'import'
    ? JSON.stringify([boundary.id, boundary.files, boundary.choices])
    : JSON.stringify([boundary.id, boundary.polygons, boundary.positionalErrorMetres]);
}

/** Opens the boundary of the project that is looked at, follows its edits, and makes edits of what the person does. */
export class OwnBoundaries {
  readonly #project: ProjectState;
  readonly #started: Promise<void>;
  readonly #file: OwnFileState;
  readonly #hooks: OwnBoundariesHooks;
  #openKey: string | null = null;
  /** Whether the person asked for what is opened next, and not a reload, an undo or another tab. */
  #isAskedFor = false;
  #adding: Promise<void> = Promise.resolve();
  /** While files are looked into that the project does not hold yet, what it holds is not read over them. */
  #isAdding = false;

  constructor(kept: Pick<OpenProject, 'project' | 'started'>, file: OwnFileState, hooks: OwnBoundariesHooks) {
    this.#project = kept.project;
    this.#started = kept.started;
    this.#file = file;
    this.#hooks = hooks;
    kept.project.onchange = (changed) => void this.#follow(changed);
  }

  /** The boundary that is looked at. */
  get active(): OwnBoundary | null {
    const { boundaries, activeId } = this.#project.current;
    return boundaries.find(({ id }) => id === activeId) ?? null;
  }

  /** Reads files and adds them to the project; files that it has are looked at again as they were left. */
  async open(files: readonly File[], choices: ReadingChoices = {}): Promise<void> {
    const name = namesTogether(files.map((file) => file.name));
    this.#openKey = null;
    this.#isAdding = true;
    this.#hooks.onleave();
    const opened = { name, files, choices, repaired: [], positionalErrorMetres: null };
    const reading = this.#file.open(opened, this.#hooks.layers());
    this.#adding = this.#add(files, choices);
    await this.#adding;
    await reading;
    if (this.#file.files === files) this.#hooks.ondraw(true);
  }

  /** Looks at a boundary of the project, or at none. */
  async choose(id: string | null): Promise<void> {
    this.#isAskedFor = true;
    await this.#project.edit(chooseBoundary(id));
  }

  /** Reads the files of the boundary that is looked at again, with other choices added to those that were made. */
  async readAgain(choices: ReadingChoices): Promise<void> {
    await this.#adding;
    const { active } = this;
    this.#isAskedFor = true;
    if (active?.kind === 'import') {
      await this.#project.edit(readAgain(active, withChoices(active.choices, choices)));
    }
  }

  /** Takes features of the boundary that is looked at repaired, or as they were. A drawing is itself changed. */
  async repair(featureIds: readonly string[], isRepaired: boolean): Promise<void> {
    await this.#adding;
    const { active } = this;
    if (active?.kind === 'import') {
      await this.#project.edit(setRepaired(active, featureIds, isRepaired));
    } else if (active?.kind === 'drawing') {
      const [proposal] = this.#file.proposals.filter(({ id }) => featureIds.includes(id));
      const polygons = proposal && polygonsOf(proposal.geometry);
      if (polygons) await this.#project.edit(replacePolygons(active, polygons));
    }
  }

  /** Takes the boundary that is looked at out of the project. */
  async remove(): Promise<void> {
    await this.#adding;
    const { active } = this;
    if (active === null) this.#forget();
    else await this.#project.edit(removeBoundary(active));
  }

  /** Stops reading: what was just added is taken back, and what was there before is looked at no longer. */
  async cancel(): Promise<void> {
    const isReading = this.#file.reading.status === 'running';
    this.#file.cancel();
    if (!isReading) return;
    this.#forget();
    await this.#adding;
    const { current, history } = this.#project;
    const last = history.past.at(-1);
    const wasJustAdded = last?.code === 'boundary-added' && last.after.activeId === current.activeId;
    await (wasJustAdded ? this.#project.undo() : this.#project.edit(chooseBoundary(null)));
  }

  async #add(files: readonly File[], choices: ReadingChoices): Promise<void> {
    await this.#started;
    const kept = await keptFiles(files);
    this.#isAdding = false;
    // Meanwhile the person may have chosen another file, or given this one up; and one that cannot be read is not kept.
    if (kept === null || this.#file.files !== files) return;
    const known = this.#project.current.boundaries.find((boundary) => isOf(boundary, kept));
    if (known !== undefined) {
      this.#isAskedFor = true;
      if (this.#project.current.activeId === known.id) return this.#follow(this.#project.current);
      return this.#project.edit(chooseBoundary(known.id));
    }
    const boundary: ImportedBoundary = {
      id: newId(),
      kind: 'import',
      name: null,
      stated: null,
      isPrivate: false,
      files: kept,
      importedAt: this.#project.now(),
      choices,
      repaired: [],
    };
    this.#openKey = readingKey(boundary);
    const contents = files.map((content, index) => ({ sha256: kept[index]?.sha256 ?? '', content }));
    // Reading does not wait for the disk.
    void this.#project.edit(addImport(boundary), contents);
  }

  async #follow({ boundaries, activeId }: Project): Promise<void> {
    if (this.#isAdding) return;
    const boundary = boundaries.find(({ id }) => id === activeId);
    const isAskedFor = this.#isAskedFor;
    this.#isAskedFor = false;
    if (boundary === undefined) return this.#forget();
    const key = readingKey(boundary);
    if (key !== this.#openKey) {
      this.#openKey = key;
      return this.#read(boundary, key, isAskedFor);
    }
    this.#file.rename(boundaryName(boundary));
    if (boundary.kind !== 'import' || isSame(boundary.repaired, this.#file.repaired)) return;
    const measuring = this.#file.setRepaired(boundary.repaired);
    this.#hooks.ondraw(false);
    await measuring;
  }

  async #read(boundary: OwnBoundary, key: string, isAskedFor: boolean): Promise<void> {
    this.#hooks.onleave();
    const files = boundary.kind === 'drawing' ? [drawingFile(boundary)] : await this.#files(boundary);
    if (this.#openKey !== key) return;
    const name = boundaryName(boundary);
    if (files === null) return this.#file.fail(name);
    const isImport = boundary.kind === 'import';
    await this.#file.open(
      {
        name,
        files,
        choices: isImport ? boundary.choices : {},
        repaired: isImport ? boundary.repaired : [],
        positionalErrorMetres: isImport ? null : boundary.positionalErrorMetres,
      },
      this.#hooks.layers(),
    );
    if (this.#openKey === key) this.#hooks.ondraw(isAskedFor);
  }

  /** The files of a boundary as they came; `null` where the bytes of one are gone. */
  async #files({ files }: ImportedBoundary): Promise<readonly File[] | null> {
    const found = await Promise.all(
      files.map(async ({ name, sha256 }) => {
        const content = await this.#project.file(sha256);
        return content === null ? null : new File([content], name);
      }),
    );
    const kept = found.filter((file) => file !== null);
    return kept.length === files.length ? kept : null;
  }

  #forget(): void {
    if (this.#openKey === null && this.#file.files.length === 0) return;
    this.#openKey = null;
    this.#file.clear();
    this.#hooks.onleave();
  }
}

/** The files under their hashes; `null` where one cannot be read, such as one that was moved since it was chosen. */
async function keptFiles(files: readonly File[]): Promise<readonly KeptFile[] | null> {
  try {
    return await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: file.size, sha256: await fileHash(file) })),
    );
  } catch {
    // Reading it says why.
    return null;
  }
}

function isOf(boundary: OwnBoundary, kept: readonly KeptFile[]): boolean {
  if (boundary.kind !== 'import') return false;
  const hashes = (files: readonly KeptFile[]) => files.map(({ name, sha256 }) => `${sha256} ${name}`).sort();
  return isSame(hashes(boundary.files), hashes(kept));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
