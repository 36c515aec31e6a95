/** Where the sheet of a phone rests: only its handle, half of the screen, or nearly all of it. */
export const sheetStops = ['peek', 'half', 'full'] as const;

export type SheetStop = (typeof sheetStops)[number];

/** Height of the peeking sheet in pixels: its handle and the row of panels. */
const PEEK_HEIGHT = 112;

/** Returns the height of the sheet at a stop, in pixels, on a screen that leaves so much room below the top bar. */
export function heightOfStop(stop: SheetStop, room: number): number {
  if (stop === 'full') return room;
  const half = Math.round(room / 2);
  return Math.min(room, stop === 'half' ? Math.max(PEEK_HEIGHT, half) : PEEK_HEIGHT);
}

/** Returns the stop that is nearest to a height in pixels. */
export function nearestStop(height: number, room: number): SheetStop {
  const distance = (stop: SheetStop): number => Math.abs(heightOfStop(stop, room) - height);
  return sheetStops.reduce((nearest, stop) => (distance(stop) < distance(nearest) ? stop : nearest));
}
