import { addNote, changeNote, removeNote } from '../core/project/note-edits.ts';
import type { KeptFile, Note } from '../core/project/project.ts';
import type { ProjectDesk } from './project-desk.ts';
import type { Fix } from './receiver.ts';
import { fileHash } from './file-hash.ts';

/** A note as it is written: `place` is where it belongs, with its error; `null` where it belongs nowhere. */
export interface NewNote {
  readonly text: string;
  readonly place: (Pick<Fix, 'lon' | 'lat'> & { readonly accuracyMetres: number | null }) | null;
  readonly photos: readonly File[];
}

/** Notes and photos at places. They are private until the person says otherwise, and stay on the device. */
export class NotesState {
  readonly #project: ProjectDesk;
  readonly #newId: () => string;

  constructor(project: ProjectDesk, newId: () => string) {
    this.#project = project;
    this.#newId = newId;
  }

  get notes(): readonly Note[] {
    return this.#project.current.notes;
  }

  /** Writes something down, and resolves once it is kept; photos as they come. `writtenAt` is an ISO date and time. */
  async write({ text, place, photos }: NewNote, writtenAt: string): Promise<void> {
    const files = await Promise.all(
      photos.map(async (content): Promise<KeptFile & { readonly content: Blob }> => {
        const sha256 = await fileHash(content);
        return { name: content.name, bytes: content.size, sha256, content };
      }),
    );
    const note: Note = {
      id: this.#newId(),
      text,
      position: place === null ? null : [place.lon, place.lat],
      accuracyMetres: place?.accuracyMetres ?? null,
      writtenAt,
      photos: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      isPrivate: true,
    };
    await this.#project.edit(addNote(note), files);
  }

  /** Says whether a note stays behind when something is handed on. */
  setPrivate = (note: Note, isPrivate: boolean): void =>
    void this.#project.edit(changeNote(note, { isPrivate }));

  remove = (note: Note): void => void this.#project.edit(removeNote(note));

  /** Returns a photo as it was kept; `null` where it is gone. */
  photo = (sha256: string): Promise<Blob | null> => this.#project.file(sha256);
}
