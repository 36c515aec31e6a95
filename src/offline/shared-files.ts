import { shelfNameOf } from './cache-names.ts';

/** Where the system posts what a person shares with the installed app; the manifest says the same. */
export const SHARE_PATH = 'share';

/** Name of the form field that holds the files; the manifest says the same. */
const FILES = 'files';

/** A text that came without a file is one: coordinates in a message, or WKT. */
const TEXT_NAME = 'compartido.txt';

const NAME_HEADER = 'x-file-name';

/** What was shared with the app and waited for a page. */
export interface Received {
  readonly files: readonly File[];
  /** Why something did not arrive, in the words of the browser; `null` where all did. */
  readonly failure: string | null;
}

/** Returns the files of a share; where there are none, its text as one. */
export function filesOfShare(form: FormData): readonly File[] {
  const files = form.getAll(FILES).filter((value) => value instanceof File);
  if (files.length > 0) return files;
  const words = ['text', 'url'].flatMap((name) => form.get(name) ?? []).filter((word) => word !== '');
  return words.length === 0 ? [] : [new File([words.join('\n')], TEXT_NAME, { type: 'text/plain' })];
}

/** Keeps files until a page takes them; those that wait already are forgotten. */
export async function keepShared(files: readonly File[], caches: CacheStorage, scope: string): Promise<void> {
  const shelf = await emptyShelf(caches, scope);
  for (const [index, file] of files.entries()) {
    const headers = { [NAME_HEADER]: encodeURIComponent(file.name), 'content-type': file.type };
    await shelf.put(placeOf(scope, String(index)), new Response(file, { headers }));
  }
}

/** Leaves word that a share could not be kept. */
export async function keepFailure(reason: string, caches: CacheStorage, scope: string): Promise<void> {
  const shelf = await emptyShelf(caches, scope);
  await shelf.put(placeOf(scope, 'failure'), new Response(reason));
}

/** Returns what waits, in the order in which it was shared, and forgets it: it is taken once. */
export async function takeShared(caches: CacheStorage, scope: string): Promise<Received> {
  const name = shelfNameOf(scope);
  if (!(await caches.has(name))) return { files: [], failure: null };
  const shelf = await caches.open(name);
  const files: File[] = [];
  let failure: string | null = null;
  for (const key of await shelf.keys()) {
    const kept = await shelf.match(key);
    const fileName = kept?.headers.get(NAME_HEADER);
    if (kept === undefined) continue;
    if (typeof fileName !== 'string') failure = await kept.text();
    // Bytes, and not a blob, which would be read from the shelf when that is gone.
    else files.push(new File([await kept.arrayBuffer()], decodeURIComponent(fileName)));
  }
  await caches.delete(name);
  return { files, failure };
}

async function emptyShelf(caches: CacheStorage, scope: string): Promise<Cache> {
  await caches.delete(shelfNameOf(scope));
  return caches.open(shelfNameOf(scope));
}

function placeOf(scope: string, name: string): string {
  return new URL(`${SHARE_PATH}/${name}`, scope).href;
}
