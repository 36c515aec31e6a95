import type { GroupInk, Ink, PathInk, TextInk } from '../../core/paper/sheet/ink.ts';

/** What can be drawn on, in the page or beside it. */
type Drawing = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const FONT = "'Noto Sans', sans-serif";

/** Browsers set letters well at sizes of pixels and badly at those of millimetres: they are set larger and shrunk. */
const LETTER_SCALE = 20;

function drawPath(on: Drawing, ink: PathInk): void {
  const path = new Path2D(ink.d);
  if (ink.fill !== undefined) {
    on.globalAlpha = ink.fillOpacity ?? 1;
    on.fillStyle = ink.fill;
    on.fill(path, 'evenodd');
  }
  if (ink.stroke !== undefined) {
    on.globalAlpha = ink.strokeOpacity ?? 1;
    on.strokeStyle = ink.stroke;
    on.lineWidth = ink.width ?? 1;
    on.lineJoin = 'round';
    on.setLineDash([...(ink.dash ?? [])]);
    on.stroke(path);
  }
  on.globalAlpha = 1;
}

function drawText(
  on: Drawing,
  { text, x, y, size, colour, isBold, anchor, turn, spacing, halo }: TextInk,
): void {
  on.save();
  on.translate(x, y);
  on.rotate(((turn ?? 0) * Math.PI) / 180);
  on.scale(1 / LETTER_SCALE, 1 / LETTER_SCALE);
  on.font = `${isBold === true ? '600' : '400'} ${String(size * LETTER_SCALE)}px ${FONT}`;
  on.letterSpacing = `${String((spacing ?? 0) * LETTER_SCALE)}px`;
  on.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start');
  if (halo !== undefined) {
    on.setLineDash([]);
    on.lineJoin = 'round';
    on.strokeStyle = halo.colour;
    on.lineWidth = halo.width * LETTER_SCALE;
    on.strokeText(text, 0, 0);
  }
  on.fillStyle = colour;
  on.fillText(text, 0, 0);
  on.restore();
}

function drawGroup(on: Drawing, { x, y, clip, inks }: GroupInk): void {
  on.save();
  on.translate(x, y);
  if (clip !== null) {
    on.beginPath();
    on.rect(0, 0, clip.width, clip.height);
    on.clip();
  }
  drawInks(on, inks);
  on.restore();
}

/** Draws ink in the units of a canvas that is scaled to millimetres. The fonts of the page must have arrived. */
export function drawInks(on: Drawing, inks: readonly Ink[]): void {
  for (const ink of inks) {
    if (ink.kind === 'path') drawPath(on, ink);
    else if (ink.kind === 'text') drawText(on, ink);
    else drawGroup(on, ink);
  }
}
