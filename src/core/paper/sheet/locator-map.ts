import type { ArealGeojson } from '../../base/areal.ts';
import { polygonsOf } from '../../base/areal.ts';
import { featureId } from '../../catalogue/layer-data.ts';
import type { LayerData } from '../../catalogue/layer-data.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import { clipRingToPaper } from '../clip-to-paper.ts';
import type { PaperFrame, PaperPoint, PaperSize } from '../paper-frame.ts';
import { degreesOfFrame } from '../project-to-paper.ts';
import { polygonPath } from '../svg-path.ts';
import { thinForPaper } from '../thin-line.ts';
import { COLOURS } from './colours.ts';
import { boxPath, inksAt } from './ink.ts';
import type { Ink } from './ink.ts';
import { insideOf } from './map-areas.ts';

/** What the small map shows: as much of Peru, Colombia and their neighbours as the catalogue has. */
const SHOWN: Bounds = { west: -80, south: -16, east: -66, north: 5 };

/** A smaller map than this in millimetres would not be found. */
const LEAST_MARK = 2.2;

/** Countries that are named on it, and those that are the mosaic's own. */
const NAMED: readonly string[] = ['PE', 'CO', 'BR', 'EC'];
const OWN: readonly string[] = ['PE', 'CO'];

/** Width and height of a small map of so many millimetres of height. */
export function locatorSize(height: number): PaperSize {
  return { width: (height * (SHOWN.east - SHOWN.west)) / (SHOWN.north - SHOWN.south), height };
}

/**
 * Returns a small map of the countries with the place of a map on it, from its upper left corner. Degrees are as long
 * north as east, which near the equator is true to some hundredths.
 */
export function locatorInks(
  countries: LayerData | null,
  frame: PaperFrame,
  size: PaperSize,
  countryName: (code: string) => string,
): readonly Ink[] {
  const scale = size.height / (SHOWN.north - SHOWN.south);
  const at = (lon: number, lat: number): PaperPoint => [
    (lon - SHOWN.west) * scale,
    (SHOWN.north - lat) * scale,
  ];
  const lands = (countries?.collection.features ?? []).map((feature) => {
    const polygons = polygonsOf(feature.geometry as ArealGeojson).flatMap((rings) => {
      const drawn = rings
        .map((ring) => thinForPaper(ring.slice(0, -1).map(([lon = 0, lat = 0]) => at(lon, lat))))
        .map((ring) => clipRingToPaper(ring, size))
        .filter((ring) => ring.length > 2);
      return drawn.length === 0 ? [] : [drawn];
    });
    return { code: featureId(feature), polygons };
  });
  const names = lands.flatMap(({ code, polygons }): readonly Ink[] => {
    const inside = NAMED.includes(code) ? insideOf(polygons) : null;
    if (inside === null) return [];
    const [x, y] = inside.at;
    const look = { size: 1.9, colour: COLOURS.countryLabel, anchor: 'middle' } as const;
    return [{ kind: 'text', text: countryName(code), x, y: y + 0.6, ...look }];
  });
  const frameOf = degreesOfFrame(frame) ?? SHOWN;
  const [left, top] = at(frameOf.west, frameOf.north);
  const [right, bottom] = at(frameOf.east, frameOf.south);
  const [width, height] = [Math.max(LEAST_MARK, right - left), Math.max(LEAST_MARK, bottom - top)];
  const mark = boxPath((left + right - width) / 2, (top + bottom - height) / 2, width, height);
  const whole = boxPath(0, 0, size.width, size.height);
  return [
    inksAt(
      0,
      0,
      [
        { kind: 'path', d: whole, fill: COLOURS.sea },
        ...lands.map(({ code, polygons }): Ink => ({
          kind: 'path',
          d: polygonPath(polygons),
          fill: OWN.includes(code) ? COLOURS.borderBand : COLOURS.land,
          stroke: COLOURS.coast,
          width: 0.2,
        })),
        {
          kind: 'path',
          d: mark,
          fill: COLOURS.community,
          fillOpacity: 0.25,
          stroke: COLOURS.community,
          width: 0.5,
        },
        ...names,
      ],
      size,
    ),
    { kind: 'path', d: whole, stroke: COLOURS.ink, width: 0.25 },
  ];
}
