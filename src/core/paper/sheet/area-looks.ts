import type { AreaStyle } from '../area-style.ts';
import type { Hatch } from '../hatch-lines.ts';
import { COLOURS } from './colours.ts';

/** How an area is drawn on a printed map, in millimetres. */
interface AreaLook {
  readonly fill: { readonly colour: string; readonly opacity: number } | null;
  readonly line: { readonly colour: string; readonly width: number; readonly dash: readonly number[] | null };
  readonly label: {
    readonly colour: string;
    readonly height: number;
    readonly isBold: boolean;
    readonly isUpper: boolean;
    /** A lower rank is placed first. */
    readonly rank: number;
    /** Whether its name is tried also where it is wider than the area. */
    readonly isNeeded: boolean;
  };
}

/** What is only proposed is ruled, and what is established is solid. */
export const HATCH: Hatch = { angle: 45, spacing: 2 };

/** Of areas in the colour of a class. */
export const CLASS_OPACITY = 0.5;

const PROTECTED_LABEL: AreaLook['label'] = {
  colour: COLOURS.protectedLabel,
  height: 3.3,
  isBold: true,
  isUpper: false,
  rank: 10,
  isNeeded: true,
};

function established(colour: string): AreaLook {
  return {
    fill: { colour, opacity: 0.42 },
    line: { colour, width: 0.4, dash: null },
    label: PROTECTED_LABEL,
  };
}

function limit(height: number, width: number, dash: readonly number[], rank: number): AreaLook {
  return {
    fill: null,
    line: { colour: COLOURS.adminLine, width, dash },
    label: { colour: COLOURS.adminLabel, height, isBold: false, isUpper: true, rank, isNeeded: false },
  };
}

/** How each kind of area is drawn. */
export const AREA_LOOKS: Readonly<Record<AreaStyle, AreaLook>> = {
  national: established(COLOURS.national),
  communal: established(COLOURS.communal),
  regional: established(COLOURS.regional),
  proposed: {
    fill: null,
    line: { colour: COLOURS.communal, width: 0.4, dash: [2, 1.2] },
    label: PROTECTED_LABEL,
  },
  'no-act': {
    fill: null,
    line: { colour: COLOURS.national, width: 0.3, dash: [0.3, 1] },
    label: PROTECTED_LABEL,
  },
  municipality: {
    fill: { colour: COLOURS.pdet, opacity: 0.13 },
    line: { colour: COLOURS.pdet, width: 0.2, dash: null },
    label: {
      colour: COLOURS.pdetLabel,
      height: 2.4,
      isBold: false,
      isUpper: false,
      rank: 30,
      isNeeded: false,
    },
  },
  province: limit(2.4, 0.25, [1.6, 0.9], 60),
  department: limit(2.8, 0.35, [3, 0.9, 0.6, 0.9], 50),
};
