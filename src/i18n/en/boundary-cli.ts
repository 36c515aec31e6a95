import type { boundaryCli as spanish } from '../es/boundary-cli.ts';

/** What the commands about boundaries say of themselves. */
export const boundaryCli: typeof spanish = {
  arguments: {
    compared:
      'what it is compared with: a file, an embedded layer, or a feature of one, such as protected-areas/PN15',
  },
  options: {
    stated: 'stated area in hectares, as it is written: 868,927.84',
    theirFeature: 'only the feature of the second layer with this identifier',
    tolerance: 'metres within which two boundaries count as one (by default what their errors say)',
    around:
      'layers of neighbours and overlaps, separated by commas (by default protected areas and municipalities)',
    feature: 'only the feature with this identifier',
    zone: 'UTM zone of the plane, such as 18S (by default that of the middle of each feature)',
    vertexGeometry: 'write the vertices to a GPX file, to take them along on a receiver',
  },
  commands: {
    compare:
      'puts a boundary beside another, or beside a stated area: what they share, how far apart they are, and where',
    vertices: 'technical table: vertices, sides, angles, coordinates, area and perimeter',
  },
  examples: {
    compare:
      '# a title and the protected area beside it\n' +
      'mosaico compare title.geojson protected-areas/PN15\n' +
      '# two versions of a boundary, and the area of the title\n' +
      'mosaico compare title.geojson plan.geojson --stated 868,927.84 --format json',
    vertices:
      '# the technical table of a title, in the zone of its plan\n' +
      'mosaico vertices title.geojson --zone 18S --format csv --out table.csv\n' +
      '# its corner marks, for the GPS\n' +
      'mosaico vertices title.geojson --geometry marks.gpx',
  },
  misuse: {
    nothingToCompare:
      'There is nothing to compare with: name another file or layer, or "--stated" with the stated area.',
    notAnArea: '"{value}" is not an area. Expected a number of hectares, such as 868927.84.',
    notMetres: '"{value}" is not a distance. Expected a number of metres, such as 20.',
    unknownZone: 'There is no UTM zone "{value}". Accepted: 1N to 60S, such as 18S.',
    unknownFeature: '"{file}" has no feature "{value}" that can be measured. See "mosaico areas {file}".',
  },
};
