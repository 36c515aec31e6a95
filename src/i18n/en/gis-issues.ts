/** Trouble with the files of GIS: TopoJSON, FlatGeobuf and GeoPackage, by code. */
export const gisIssues = {
  'reference-missing':
    'It does not say in which system its coordinates are; they were taken for degrees on WGS 84. Ask whoever made it, or declare it in a GIS and save it again.',
  'geometry-damaged':
    'The geometry or the row is damaged: its bytes are not enough for what they declare. It was left out; the rest was read. Copy the file again.',
  'geometry-kind':
    'The geometry is of a kind that is not read ({type}), such as a curve. Expected were points, lines or polygons. It was left out; turn it into straight lines in a GIS.',
  'topojson-incomplete':
    'This is TopoJSON, but "{missing}" is missing or not what it should be. Export the whole of it again.',
  'topojson-arc':
    'It names an arc that is not there ({found}; there are {arcs}). It was left out; the rest was read. Export the file again.',
  'topojson-too-large':
    'Its features would have more than {limit} vertices together. What goes beyond was not read; divide the file.',
  'flatgeobuf-damaged':
    'The header of the FlatGeobuf is damaged and cannot be read. Copy or download it again.',
  'flatgeobuf-cut-short':
    'The FlatGeobuf ends too early or does not hold the features that it declares ({count}; 0 where it does not say). What could be read was read; copy or download it again.',
  'sqlite-damaged':
    'The database is cut short or damaged: the list of its tables could not be read. Copy or download it again.',
  'sqlite-not-geopackage':
    'This is an SQLite database without layers of a GeoPackage (it has: {found}). Expected was a GeoPackage with points, lines or polygons; export it as one in a GIS.',
  'sqlite-open-elsewhere':
    'Another program has this GeoPackage open or did not close it well: the latest changes may be in the "-wal" file beside it, and were not read. Close the program and open it again.',
  'layer-view':
    'The layer is a view of the database, which is not read. Save it as a layer of its own in a GIS.',
  'layer-damaged':
    'The layer is damaged or its table is missing; {count} features of it were read. Copy the file again.',
};
