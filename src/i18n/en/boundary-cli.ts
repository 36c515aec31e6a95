import type { boundaryCli as spanish } from '../es/boundary-cli.ts';

/** What the commands about boundaries say of themselves. */
export const boundaryCli: typeof spanish = {
  options: {
    feature: 'only the feature with this identifier',
    zone: 'UTM zone of the plane, such as 18S (by default that of the middle of each feature)',
    vertexGeometry: 'write the vertices to a GPX file, to take them along on a receiver',
  },
  commands: {
    vertices: 'technical table: vertices, sides, angles, coordinates, area and perimeter',
  },
  examples: {
    vertices:
      '# the technical table of a title, in the zone of its plan\n' +
      'mosaico vertices title.geojson --zone 18S --format csv --out table.csv\n' +
      '# its corner marks, for the GPS\n' +
      'mosaico vertices title.geojson --geometry marks.gpx',
  },
  misuse: {
    unknownZone: 'There is no UTM zone "{value}". Accepted: 1N to 60S, such as 18S.',
    unknownFeature: '"{file}" has no feature "{value}" that can be measured. See "mosaico areas {file}".',
  },
};
