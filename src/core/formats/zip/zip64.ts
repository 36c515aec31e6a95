/** Where the directory of an archive begins, and how many entries it has. */
interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
}

const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END_SIGNATURE = 0x06064b50;
const END_LENGTH = 56;
const WIDE_NUMBERS = 1;

/** What stands in place of a number that has no room. */
const NO_ROOM = 0xffffffff;
const NO_ROOM_FOR_COUNT = 0xffff;

/**
 * Returns where the directory is: as the end of the archive says, or where that has no room for it, as the record before
 * it says. `null` where that record is missing.
 *
 * @see PKWARE, APPNOTE.TXT, sections 4.3.14 and 4.3.15.
 */
export function wideDirectory(view: DataView, end: number, place: DirectoryPlace): DirectoryPlace | null {
  if (place.start !== NO_ROOM && place.count !== NO_ROOM_FOR_COUNT) return place;
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) {
    // So many entries, and not one more.
    return place.start === NO_ROOM ? null : place;
  }
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + END_LENGTH > view.byteLength || view.getUint32(at, true) !== END_SIGNATURE) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

/**
 * Returns the numbers of an entry, those that had no room as its extra field has them, in the order in which it does:
 * size, packed size and place. One that is missing there stays as it is.
 *
 * @see PKWARE, APPNOTE.TXT, section 4.5.3.
 */
export function wideNumbers(
  view: DataView,
  start: number,
  end: number,
  numbers: readonly number[],
): readonly number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_NUMBERS) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== NO_ROOM || next + 8 > end) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return numbers;
}
