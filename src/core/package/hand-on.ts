import { keptFilesOf } from '../project/kept-files.ts';
import type { KeptFile, Note, OwnBoundary, Project } from '../project/project.ts';
import { blurredBoundary, blurredNote } from './blur-boundary.ts';
import { toHexadecimal } from './hexadecimal.ts';
import type { LeftBehind } from './package-content.ts';
import { packageIssue } from './package-issue.ts';
import type { PackageIssue } from './package-issue.ts';
import type { PackagePorts } from './package-ports.ts';
import { barePhoto } from './photos/bare-photo.ts';

/** What of a project goes into a package. */
export interface HandingOn {
  /** Whether boundaries and notes marked as private go too, and a walk that is not over. */
  readonly withPrivate: boolean;
  /** Whether photos keep the place where they were taken. */
  readonly withPhotoLocations: boolean;
  /** Metres of the grid to which positions are moved; `null` leaves them as they are. */
  readonly blurMetres: number | null;
}

/** Everything, as it is: what a backup is made of. */
export const EVERYTHING: HandingOn = { withPrivate: true, withPhotoLocations: true, blurMetres: null };

/** What is handed on unless somebody asks for more. */
export const FOR_OTHERS: HandingOn = { withPrivate: false, withPhotoLocations: false, blurMetres: null };

type Files = ReadonlyMap<string, Uint8Array>;

export interface Kept {
  readonly project: Project;
  readonly files: Files;
}

export interface Handed extends Kept {
  readonly leftBehind: LeftBehind;
  readonly issues: readonly PackageIssue[];
}

/** A project on its way into a package: what is left of it, and what was left behind so far. */
class Handover {
  readonly files: Map<string, Uint8Array>;
  readonly issues: PackageIssue[] = [];
  photos = 0;
  readonly #options: HandingOn;
  readonly #ports: PackagePorts;

  constructor(files: Files, options: HandingOn, ports: PackagePorts) {
    this.files = new Map(files);
    this.#options = options;
    this.#ports = ports;
  }

  async boundary(boundary: OwnBoundary): Promise<readonly OwnBoundary[]> {
    const missing = keptFilesOf({ boundaries: [boundary] }).find(({ sha256 }) => !this.files.has(sha256));
    if (missing) {
      this.issues.push(packageIssue('package-file-left-out', { file: missing.name }));
      return [];
    }
    const { blurMetres } = this.#options;
    if (blurMetres === null) return [boundary];
    const blurred = await blurredBoundary(boundary, this.files, blurMetres, this.#ports);
    this.issues.push(...blurred.issues);
    if (blurred.boundary === null) return [];
    for (const { sha256 } of keptFilesOf({ boundaries: [blurred.boundary] })) {
      if (blurred.file !== null) this.files.set(sha256, blurred.file);
    }
    return [blurred.boundary];
  }

  async note(note: Note): Promise<Note> {
    const photos: KeptFile[] = [];
    for (const photo of note.photos) photos.push(...(await this.photo(photo)));
    const { blurMetres } = this.#options;
    const bare = { ...note, photos };
    return blurMetres === null ? bare : blurredNote(bare, blurMetres);
  }

  /** A photo of which nobody knows what it says stays behind: it may say where it was taken. */
  async photo(photo: KeptFile): Promise<readonly KeptFile[]> {
    const bytes = this.files.get(photo.sha256);
    const { blurMetres, withPhotoLocations } = this.#options;
    const isAsItIs = withPhotoLocations && blurMetres === null;
    if (isAsItIs && bytes !== undefined) return [photo];
    const bare = bytes === undefined ? null : barePhoto(bytes);
    if (bare === null) {
      this.photos += 1;
      const code = bytes === undefined ? 'package-file-left-out' : 'package-photo-left-out';
      this.issues.push(packageIssue(code, { file: photo.name }));
      return [];
    }
    const sha256 = toHexadecimal(await this.#ports.crypto.sha256(bare));
    this.files.set(sha256, bare);
    return [{ name: photo.name, bytes: bare.length, sha256 }];
  }
}

/**
 * Returns a project as it is handed on: without what is private, on a grid, its photos without their place, each as far
 * as that was asked for; with exactly the files that it then keeps, and what was left behind.
 */
export async function handOn(
  { project, files }: Kept,
  options: HandingOn,
  ports: PackagePorts,
): Promise<Handed> {
  const isHanded = ({ isPrivate }: { readonly isPrivate: boolean }): boolean =>
    options.withPrivate || !isPrivate;
  const handover = new Handover(files, options, ports);
  const boundaries: OwnBoundary[] = [];
  for (const boundary of project.boundaries.filter(isHanded)) {
    boundaries.push(...(await handover.boundary(boundary)));
  }
  const notes: Note[] = [];
  for (const note of project.notes.filter(isHanded)) notes.push(await handover.note(note));
  // Every point of a walk says when somebody was where: it goes as it is or not at all.
  const isWalkHanded = options.withPrivate && options.blurMetres === null;
  const isActiveHanded = boundaries.some(({ id }) => id === project.activeId);
  const handed: Project = {
    ...project,
    boundaries,
    notes,
    walk: isWalkHanded ? project.walk : null,
    activeId: isActiveHanded ? project.activeId : null,
  };
  const leftBehind = {
    boundaries: project.boundaries.length - boundaries.length,
    notes: project.notes.length - notes.length,
    photos: handover.photos,
    walk: project.walk !== null && handed.walk === null,
  };
  return {
    project: handed,
    files: new Map(keptFilesOf(handed).map(({ sha256 }) => [sha256, bytesOf(handover.files, sha256)])),
    leftBehind,
    issues: [...handover.issues, ...noticesOf(project, options)],
  };
}

function bytesOf(files: Files, sha256: string): Uint8Array {
  const bytes = files.get(sha256);
  if (bytes === undefined) throw new Error(`handOn: the project keeps ${sha256}, which is not there.`);
  return bytes;
}

function noticesOf({ boundaries, notes, walk }: Project, options: HandingOn): readonly PackageIssue[] {
  const hidden = [...boundaries, ...notes].filter(({ isPrivate }) => isPrivate).length;
  const count = hidden + (walk === null ? 0 : 1);
  const isLeft = !options.withPrivate && count > 0;
  return [
    ...(isLeft ? [packageIssue('package-private-left-out', {}, { count })] : []),
    ...(options.blurMetres === null
      ? []
      : [packageIssue('package-blurred', {}, { metres: options.blurMetres })]),
  ];
}
