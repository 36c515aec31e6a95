import type { Geometry } from 'geojson';
import type { ArealFeature } from '../../base/areal.ts';
import type { PaperFrame, PaperPoint } from '../paper-frame.ts';
import type { LabelWish } from '../place-labels.ts';
import { lineOnPaper, polygonsOnPaper } from '../project-to-paper.ts';
import { linePath, polygonPath } from '../svg-path.ts';
import { COLOURS } from './colours.ts';
import type { DrawnLayer, RankedWish } from './drawn-layer.ts';
import { circlePath } from './ink.ts';
import type { Ink } from './ink.ts';
import { insideOf } from './map-areas.ts';
import type { MarkedFeature } from './marked-feature.ts';

/** Ink of a marked line: a bright casing with a dark line in it. */
export function selectedInks(d: string): readonly Ink[] {
  return [
    { kind: 'path', d, stroke: COLOURS.selectionCasing, width: 1.5, strokeOpacity: 0.9 },
    { kind: 'path', d, stroke: COLOURS.selection, width: 0.45 },
  ];
}

/** Ink of an own boundary: a strong dark line in a white casing. */
export function ownInks(d: string): readonly Ink[] {
  return [
    { kind: 'path', d, stroke: COLOURS.ownCasing, width: 1.8 },
    { kind: 'path', d, stroke: COLOURS.own, width: 0.8 },
  ];
}

function dotsOf(geometry: Geometry, frame: PaperFrame): readonly PaperPoint[] {
  return geometry.type === 'Point' ? lineOnPaper([geometry.coordinates], frame) : [];
}

function pathOf(geometry: Geometry, frame: PaperFrame): string {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return polygonPath(polygonsOnPaper(geometry, frame));
    case 'LineString':
      return linePath([lineOnPaper(geometry.coordinates, frame)]);
    case 'MultiLineString':
      return linePath(geometry.coordinates.map((line) => lineOnPaper(line, frame)));
    default:
      return dotsOf(geometry, frame)
        .map(([x, y]) => circlePath(x, y, 1.9))
        .join('');
  }
}

/** Returns the feature that stands out; its name is placed before all others. */
export function drawnSelected(selected: MarkedFeature | null, frame: PaperFrame): DrawnLayer {
  // RFC 7946 allows what the types rule out: a feature without geometry.
  const geometry = (selected?.feature.geometry ?? null) as Geometry | null;
  const d = geometry === null ? '' : pathOf(geometry, frame);
  if (selected === null || geometry === null || d === '')
    return { layerId: '', inks: [], wishes: [], signs: [], dots: [] };
  const dots = dotsOf(geometry, frame);
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  const at = isArea ? insideOf(polygonsOnPaper(geometry, frame))?.at : dots[0];
  const stand: LabelWish['stand'] = isArea ? 'centre' : 'beside';
  const wish = { text: selected.name, height: 3.6, stand, kind: 'selected' };
  return {
    layerId: '',
    inks: selectedInks(d),
    wishes: at === undefined ? [] : [{ rank: 0, wish: { ...wish, at } }],
    signs: ['selected'],
    dots,
  };
}

/** Returns the boundaries of the person, with their names. */
export function drawnOwn(features: readonly ArealFeature[], frame: PaperFrame): DrawnLayer {
  const drawn = features.flatMap(({ geometry, name }) => {
    const polygons = polygonsOnPaper(geometry, frame);
    if (polygons.length === 0) return [];
    const at = insideOf(polygons)?.at;
    const wishes: readonly RankedWish[] =
      at === undefined || name === null
        ? []
        : [{ rank: 1, wish: { text: name, at, height: 3.2, stand: 'centre', kind: 'own' } }];
    return [{ inks: ownInks(polygonPath(polygons)), wishes }];
  });
  return {
    layerId: '',
    inks: drawn.flatMap(({ inks }) => inks),
    wishes: drawn.flatMap(({ wishes }) => wishes),
    signs: drawn.length === 0 ? [] : ['own'],
    dots: [],
  };
}
