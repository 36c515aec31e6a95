import type { PlacedLabel } from '../place-labels.ts';
import { COLOURS } from './colours.ts';
import type { TextInk } from './ink.ts';
import { labelLook, LETTER_CASE_SPACING } from './label-looks.ts';

/** From line to line of a name, as a share of the size of its letters. */
const LINE_HEIGHT = 1.15;

/** From the middle of a line down to its baseline, as a share of the size of the letters. */
const TO_BASELINE = 0.35;

/** Returns the ink of a name where it stands, a line of letters each. */
export function labelInks({ text, kind, x, y, height, turn }: PlacedLabel): readonly TextInk[] {
  const { colour, isBold, isSpaced } = labelLook(kind);
  const lines = text.split('\n');
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return lines.map((line, index): TextInk => {
    const down = ((index - (lines.length - 1) / 2) * LINE_HEIGHT + TO_BASELINE) * height;
    return {
      kind: 'text',
      text: line,
      x: x - down * sin,
      y: y + down * cos,
      size: height,
      colour,
      anchor: 'middle',
      isBold,
      halo: { colour: COLOURS.land, width: 0.26 * height },
      ...(turn === 0 ? {} : { turn }),
      ...(isSpaced ? { spacing: LETTER_CASE_SPACING * height } : {}),
    };
  });
}
