import { hatchLines } from '../hatch-lines.ts';
import type { PaperPolygon } from '../project-to-paper.ts';
import { hatchPath, linePath, polygonPath } from '../svg-path.ts';
import { AREA_LOOKS, CLASS_OPACITY, HATCH } from './area-looks.ts';
import { COLOURS } from './colours.ts';
import type { SheetSign } from './drawn-layer.ts';
import type { Ink } from './ink.ts';
import { classDotInks, dotInks } from './map-dots.ts';
import { borderInks } from './map-lines.ts';
import { ownInks, selectedInks } from './map-marked.ts';

/** Width and height of a sign of the legend in millimetres. */
export const SIGN = { width: 8, height: 3.6 };

const [MIDDLE_X, MIDDLE_Y] = [SIGN.width / 2, SIGN.height / 2];

const BOX: PaperPolygon = [
  [
    [0.3, 0.3],
    [SIGN.width - 0.3, 0.3],
    [SIGN.width - 0.3, SIGN.height - 0.3],
    [0.3, SIGN.height - 0.3],
  ],
];

const LINE = linePath([
  [
    [0.4, MIDDLE_Y],
    [SIGN.width - 0.4, MIDDLE_Y],
  ],
]);

const RIVER = 'M0.4 2.4C2 0.6 3.2 0.6 4.2 1.8S6.4 3 7.6 1.2';

function areaInks(sign: keyof typeof AREA_LOOKS, strength: number): readonly Ink[] {
  const { fill, line } = AREA_LOOKS[sign];
  const d = polygonPath([BOX]);
  const ground: Ink = { kind: 'path', d, fill: COLOURS.land };
  const filled: readonly Ink[] =
    fill === null ? [] : [{ kind: 'path', d, fill: fill.colour, fillOpacity: strength * fill.opacity }];
  const ruled: readonly Ink[] =
    sign === 'proposed'
      ? [{ kind: 'path', d: hatchPath(hatchLines(BOX, HATCH)), stroke: line.colour, width: 0.45 }]
      : [];
  const limit: Ink = {
    kind: 'path',
    d,
    stroke: line.colour,
    width: line.width * strength,
    ...(line.dash === null ? {} : { dash: line.dash }),
  };
  return [ground, ...filled, ...ruled, limit];
}

/** Returns the ink of a class of a layer that a person had coloured, in a box of {@link SIGN}. */
export function classSign(colour: string, isDot: boolean): readonly Ink[] {
  if (isDot) return classDotInks(colour, [MIDDLE_X, MIDDLE_Y]);
  const d = polygonPath([BOX]);
  return [
    { kind: 'path', d, fill: COLOURS.land },
    { kind: 'path', d, fill: colour, fillOpacity: CLASS_OPACITY, stroke: colour, width: 0.3 },
  ];
}

/** Returns the ink of a sign of the legend, as the map draws it, in a box of {@link SIGN}. */
export function legendSign(sign: SheetSign): readonly Ink[] {
  switch (sign) {
    case 'own':
      return ownInks(LINE);
    case 'selected':
      return selectedInks(LINE);
    case 'neighbour':
      return areaInks('national', 0.45);
    case 'river':
      return [{ kind: 'path', d: RIVER, stroke: COLOURS.river, width: 0.5 }];
    case 'border':
      return borderInks(LINE);
    case 'community':
    case 'candidate':
    case 'locality':
    case 'place':
      return dotInks(sign, [MIDDLE_X, MIDDLE_Y]);
    default:
      return areaInks(sign, 1);
  }
}
