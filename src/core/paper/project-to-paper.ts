import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { boundsAround, boundsOfLine } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import { projectionOf, unprojectionOf, utmDefinition } from '../geometry/projections.ts';
import type { UtmZone } from '../geometry/utm-zone.ts';
import { clipRingToPaper } from './clip-to-paper.ts';
import { onPaper } from './paper-frame.ts';
import type { PaperFrame, PaperPoint, PlaneBox } from './paper-frame.ts';
import { thinForPaper } from './thin-line.ts';

/** The rings of one polygon on paper, each open, the outer one first. */
export type PaperPolygon = readonly (readonly PaperPoint[])[];

/** Returns the box around the vertices of a geometry in the plane of a zone, or `null` where it has none. */
export function planeBoxOf(geometry: ArealGeometry, zone: UtmZone): PlaneBox | null {
  const project = projectionOf(utmDefinition(zone));
  const boxes = polygonsOf(geometry).map(([outer = []]) =>
    boundsOfLine(outer.map(([lon = Number.NaN, lat = Number.NaN]) => [...project(lon, lat)])),
  );
  return boundsAround(boxes.filter((box) => box !== null));
}

/** Returns the box in longitude and latitude that holds all of a map. */
export function degreesOfFrame({ box, zone }: PaperFrame): Bounds | null {
  const unproject = unprojectionOf(utmDefinition(zone));
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const across = steps.map((step) => box.west + step * (box.east - box.west));
  const up = steps.map((step) => box.south + step * (box.north - box.south));
  return boundsOfLine(across.flatMap((easting) => up.map((northing) => [...unproject(easting, northing)])));
}

/** Returns longitude and latitude as places on the paper of a map. */
export function lineOnPaper(line: readonly Position[], frame: PaperFrame): readonly PaperPoint[] {
  const project = projectionOf(utmDefinition(frame.zone));
  return line.map(([lon = Number.NaN, lat = Number.NaN]) => onPaper(frame, ...project(lon, lat)));
}

/**
 * Returns the polygons of a geometry as far as they lie on the paper or just beyond its edge, thinned to what print can
 * show. Sides are straight between the projected vertices.
 */
export function polygonsOnPaper(geometry: ArealGeometry, frame: PaperFrame): readonly PaperPolygon[] {
  return polygonsOf(geometry).flatMap((rings) => {
    const drawn = rings
      .map((ring) => clipRingToPaper(thinForPaper(lineOnPaper(ring.slice(0, -1), frame)), frame.size))
      .filter((ring) => ring.length > 2);
    return drawn.length === 0 ? [] : [drawn];
  });
}
