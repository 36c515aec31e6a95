const TWO = 0x80;
const THREE = 0x800;
const FOUR = 0x10000;

/** Returns how many bytes of UTF-8 a text takes. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < TWO ? 1 : code < THREE ? 2 : code < FOUR ? 3 : 4;
  }
  return bytes;
}

/** Returns the beginning of a text that takes at most so many bytes of UTF-8; a letter keeps its marks or goes. */
export function cutToBytes(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let kept = '';
  let room = most;
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    room -= bytesOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
