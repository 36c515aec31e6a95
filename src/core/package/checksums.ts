/** The entry that holds the SHA-256 of every other one. */
export const CHECKSUMS_ENTRY = 'checksums';

const LINE = /^([0-9a-f]{64}) {2}(\S+)$/;

/** Returns the checksums as `sha256sum` writes and checks them, in the order of the names. */
export function checksumsText(digests: ReadonlyMap<string, string>): string {
  const lines = [...digests].sort(([one], [other]) => (one < other ? -1 : 1));
  return lines.map(([name, digest]) => `${digest}  ${name}\n`).join('');
}

/** Returns the SHA-256 by the name of the entry; `null` where a line says something else, or one name stands twice. */
export function parseChecksums(text: string): ReadonlyMap<string, string> | null {
  if (!text.endsWith('\n')) return null;
  const matches = text
    .slice(0, -1)
    .split('\n')
    .map((line) => LINE.exec(line));
  const digests = new Map(matches.flatMap((match) => (match ? [[match[2] ?? '', match[1] ?? '']] : [])));
  return digests.size === matches.length ? digests : null;
}
