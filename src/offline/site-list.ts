/** One file that the app is made of. */
export interface SiteFile {
  /** Below the folder of the app, with `/` between folders. */
  readonly path: string;
  /** SHA-256 of the content in base64, as `integrity` wants it. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Every file that one build of the app is made of, so that it opens without a connection. */
export interface SiteList {
  /** Version of the product and digest of the files; the same for the same content. */
  readonly build: string;
  readonly files: readonly SiteFile[];
}

/** Name of the page that answers at the folder of the app itself. */
const FRONT = 'index.html';

/** Returns the file that answers at an address, whatever its query; `null` where the list has none. */
export function fileAt(list: SiteList, scope: string, url: string): SiteFile | null {
  const [address = ''] = url.split(/[?#]/);
  const wanted = address === scope ? scope + FRONT : address;
  return list.files.find(({ path }) => scope + path === wanted) ?? null;
}

/** Returns the bytes of all files together, as they lie unpacked on the device. */
export function bytesOf(list: SiteList): number {
  return list.files.reduce((sum, { bytes }) => sum + bytes, 0);
}
