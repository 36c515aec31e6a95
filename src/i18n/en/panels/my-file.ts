import type { Dictionary } from '../../es.ts';

export const myFile: Dictionary['panels']['myFile'] = {
  title: 'Check my territory',
  privacy: 'Nothing leaves this device. The file is read and kept right here, until you delete it.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  drop: 'or drop it here; of a shapefile, all parts or the zip',
  formats:
    'Read are GeoJSON, TopoJSON, KML, KMZ, GPX, shapefiles, GeoPackage, FlatGeobuf, WKT and CSV of up to 200 MB, in degrees, UTM or another coordinate system.',
  boundary: 'It is a boundary',
  tooLarge:
    '“{name}” has {size} MB; files of up to {limit} MB are read here. Split it, or use the command line, which has no limit.',
  reading: 'Reading and checking “{name}”…',
  fileLine: '“{name}”, {size}',
  bytesKilo: '{value} kB',
  bytesMega: '{value} MB',
  bytesGiga: '{value} GB',
  clear: 'Remove the file',
  showAll: 'Show all on the map',
  fine: 'No problems were found.',
  nothing: 'No feature is left that can be measured. The issues say what to correct.',
  measured: {
    one: '{count} feature can be measured.',
    other: '{count} features can be measured.',
  },
  resultOne: 'It measures {area} on the WGS 84 ellipsoid.',
  resultSum: 'Its features add up to {area} on the WGS 84 ellipsoid.',
  resultOverlaps: 'It overlaps {list}.',
  areasTitle: 'Area by method',
  areasCaption: 'Area of {name} by method',
  otherMethods: 'By other methods',
  moreFeatures: 'and {count} features more; the command line writes them all.',
  noBand: 'Your file declares no positional error, so there is no band (±).',
  feature: 'Feature',
  unnamed: 'Feature {id}',
  overlapsTitle: 'What it overlaps',
  overlapsCaption: 'Overlap of your file with “{layer}”',
  noOverlaps: 'Does not overlap “{layer}”.',
  outlineWarning:
    'The boundaries of “{layer}” are outlines and may lie up to {error} m off. They serve to find the way, not to settle a boundary.',
  neutral: 'An overlap between sources does not say who is right. This is no legal document.',
};
