import type { ArealGeojson } from '../../base/areal.ts';
import { featureId } from '../../catalogue/layer-data.ts';
import type { LayerData } from '../../catalogue/layer-data.ts';
import { boundsOf } from '../../geometry/bounds.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import type { PaperFrame } from '../paper-frame.ts';
import { polygonsOnPaper } from '../project-to-paper.ts';
import { polygonPath } from '../svg-path.ts';
import { COLOURS } from './colours.ts';
import type { DrawnLayer } from './drawn-layer.ts';
import type { Ink } from './ink.ts';
import { areOverlapping, insideOf } from './map-areas.ts';

/** Their common border is a layer of its own, from a better source: two lines some kilometres apart would mislead. */
const COUNTRIES_WITH_OWN_BORDER = ['CO', 'PE'];

/** A country that only peeps into the map, in millimetres, is not named. */
const LEAST_WIDTH = 24;

const NAME_HEIGHT = 4;

/** Returns the land of the countries below everything else; `nameOf` gives their names by their ISO 3166 codes. */
export function drawnLand(
  { entry, collection }: LayerData,
  frame: PaperFrame,
  seen: Bounds,
  nameOf: (code: string) => string,
): DrawnLayer {
  const drawn = collection.features.flatMap((feature) => {
    const geometry = feature.geometry as ArealGeojson;
    const box = boundsOf(geometry);
    const polygons = box !== null && areOverlapping(box, seen) ? polygonsOnPaper(geometry, frame) : [];
    if (polygons.length === 0) return [];
    const code = featureId(feature);
    const d = polygonPath(polygons);
    const coast: Ink = { kind: 'path', d, stroke: COLOURS.coast, width: 0.25 };
    const inside = insideOf(polygons);
    const hasName = inside !== null && inside.width >= LEAST_WIDTH;
    return [
      {
        land: { kind: 'path', d, fill: COLOURS.land, stroke: COLOURS.land, width: 0.1 } as const,
        coast: COUNTRIES_WITH_OWN_BORDER.includes(code) ? [] : [coast],
        wishes: !hasName
          ? []
          : [
              {
                rank: 20,
                wish: {
                  text: nameOf(code).toUpperCase(),
                  at: inside.at,
                  height: NAME_HEIGHT,
                  stand: 'centre',
                  kind: 'country',
                  spread: 1.9,
                } as const,
              },
            ],
      },
    ];
  });
  return {
    layerId: entry.id,
    inks: [...drawn.map(({ land }) => land), ...drawn.flatMap(({ coast }) => coast)],
    wishes: drawn.flatMap(({ wishes }) => wishes),
    signs: [],
    dots: [],
  };
}
