import type { AreaStyle } from '../area-style.ts';
import { AREA_LOOKS } from './area-looks.ts';
import { COLOURS } from './colours.ts';

/** How the letters of a name look. */
interface LabelLook {
  readonly colour: string;
  readonly isBold: boolean;
  readonly isSpaced: boolean;
}

/** Room between the letters of a spaced name, as a share of their size. */
export const LETTER_CASE_SPACING = 0.16;

const PLAIN: LabelLook = { colour: COLOURS.placeLabel, isBold: false, isSpaced: false };

const LOOKS: Readonly<Record<string, LabelLook>> = {
  own: { colour: COLOURS.own, isBold: true, isSpaced: false },
  selected: { colour: COLOURS.selection, isBold: true, isSpaced: false },
  city: { ...PLAIN, isBold: true },
  river: { colour: COLOURS.riverLabel, isBold: false, isSpaced: false },
  country: { colour: COLOURS.countryLabel, isBold: false, isSpaced: true },
  community: { colour: COLOURS.communityLabel, isBold: false, isSpaced: false },
  candidate: { colour: COLOURS.communityLabel, isBold: false, isSpaced: false },
  locality: { colour: COLOURS.locality, isBold: false, isSpaced: false },
};

/** Returns how the name of a kind of thing is set. */
export function labelLook(kind: string): LabelLook {
  const known = LOOKS[kind];
  if (known !== undefined) return known;
  if (!(kind in AREA_LOOKS)) return PLAIN;
  const { colour, isBold, isUpper } = AREA_LOOKS[kind as AreaStyle].label;
  return { colour, isBold, isSpaced: isUpper };
}
