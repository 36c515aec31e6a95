import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile, SiteList } from '../src/offline/site-list.ts';

/** The worker itself, what only the build reads, and the pictures that a shop for apps shows: not part of the app. */
const LEFT_OUT = /^(sw\.js$|\.vite\/|screenshots\/)/;

const FRONT = 'index.html';

const DIGITS_OF_BUILD = 10;

/** Where `index.html` says of which build it is. */
const BUILD_MARK = /(<meta name="mosaico-build" content=")[^"]*(")/;

function pathsBelow(folder: string, parent = ''): readonly string[] {
  return readdirSync(join(folder, parent))
    .toSorted()
    .flatMap((name) => {
      const path = parent === '' ? name : `${parent}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? pathsBelow(folder, path) : [path];
    });
}

function siteFile(path: string, content: Buffer | string): SiteFile {
  const sha256 = createHash('sha256').update(content).digest('base64');
  return { path, sha256, bytes: Buffer.byteLength(content) };
}

/** Returns the front page with its build written into it. Throws where the page has no place for it. */
export function markBuild(html: string, build: string): string {
  if (!BUILD_MARK.test(html)) throw new Error(`${FRONT} has no <meta name="mosaico-build" content="">.`);
  return html.replace(BUILD_MARK, `$1${build}$2`);
}

/**
 * Returns the list of all files of a built site, and its front page with the build written into it. The build is named
 * by the version and by a digest of every file, so that the same content has the same name.
 */
export function listSite(
  folder: string,
  version: string,
): { readonly list: SiteList; readonly html: string } {
  const others = pathsBelow(folder)
    .filter((path) => path !== FRONT && !LEFT_OUT.test(path))
    .map((path) => siteFile(path, readFileSync(join(folder, path))));
  const unmarked = markBuild(readFileSync(join(folder, FRONT), 'utf8'), '');
  const digest = createHash('sha256').update(JSON.stringify([siteFile(FRONT, unmarked), ...others]));
  const build = `${version}+${digest.digest('hex').slice(0, DIGITS_OF_BUILD)}`;
  const html = markBuild(unmarked, build);
  return { list: { build, files: [siteFile(FRONT, html), ...others] }, html };
}
