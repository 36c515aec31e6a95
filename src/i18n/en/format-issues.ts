import { gisIssues } from './gis-issues.ts';
import { placeIssues } from './place-issues.ts';

/** Trouble with a file that is not GeoJSON: what was found, what was expected and what to do, by code. */
export const formatIssues = {
  ...placeIssues,
  'format-not-read':
    'This is {found}, which Mosaico does not read. Expected was GeoJSON, TopoJSON, KML, KMZ, GPX, a shapefile, a GeoPackage, FlatGeobuf, WKT or CSV. If it is part of a shapefile, choose the .shp with it; if not, export it in one of those formats.',
  'package-given': 'This is a Mosaico package, which holds a whole project. Open it with “Open a package”.',
  'encoding-assumed':
    'Nothing says in which encoding the texts are, and they are not UTF-8; they were read as {encoding}. If names look wrong, save it again in UTF-8.',
  'zip-damaged':
    'The archive is cut short or damaged: its directory was not found. Download or copy it again.',
  'zip-entries': 'The archive holds more than {limit} files. Pack only those of the map.',
  'zip-too-large':
    'Unpacked it would take {megabytes} MB, too much for its size or for the limit of {limit} MB. It was not opened; unpack it yourself if you trust it.',
  'zip-encrypted': 'It is protected by a password and cannot be read. Save it without one.',
  'zip-method':
    'It is packed by a method that is not read. Expected was ordinary zip (deflate); pack it again.',
  'zip-entry-damaged':
    'It is damaged inside the archive: its check sum does not match. It was left out; download or copy it again.',
  'zip-too-deep': 'It is an archive inside archives. Unpack it first.',
  'zip-nothing-known':
    'There is no map inside the archive that can be read (there is: {found}). Expected was a KML, a shapefile (.shp and .dbf) or another known format.',
  'zip-others-ignored':
    'The archive also holds {found}, which was not read. If that is the map you want, open it alone.',
  'xml-entities':
    'The file declares entities (<!ENTITY> or a DOCTYPE of its own), which can name other files or grow without end. It was not read; export it again without them.',
  'xml-syntax':
    'This is not complete XML: there is an error at line {line}, column {column}, or before. Each element was expected to open and close; download or export it again.',
  'xml-too-deep':
    'Elements stand inside one another at more than {limit} levels. It was not read; export it again without so many folders.',
  'kml-links':
    'The KML links to other files ({count}), which are not fetched: nothing leaves this device. Open it in Google Earth and save what you see as KMZ.',
  'boundary-possible':
    'There are no polygons, but lines ({lines}) or points in order ({points}) that may be a boundary. If they are, press "It is a boundary".',
  'boundary-too-short':
    'The line cannot be a boundary: at least {fewest} vertices were expected, all with coordinates. Complete those that are missing.',
  'boundary-closed':
    'The line was taken as a boundary and closed by a straight side: from its end to its beginning there are {gap} m. Check that no stretch is missing.',
  'boundary-from-points':
    'The points ({count}) were taken as vertices of a boundary, in the order of the file.',
  'projection-missing':
    'The .prj is missing, so nobody knows in which system the coordinates are; they were taken for degrees on WGS 84. Choose the .prj too, or ask whoever made the file.',
  'projection-unknown':
    'It is in {name}, which Mosaico cannot bring to WGS 84. Expected was WGS 84, SIRGAS, MAGNA-SIRGAS, PSAD56 or Bogotá 1975, in degrees, UTM or the zones of Colombia. Transform it to WGS 84 (EPSG:4326) in a GIS, or say in which system it is.',
  'table-missing':
    'The .dbf is missing: features have neither names nor data. Choose it together with the .shp.',
  'table-damaged': 'The .dbf is damaged: features have neither names nor data. Copy it again.',
  'table-uneven':
    'The .dbf has {rows} rows and the .shp {shapes} shapes: they may not belong together. Check that they are of the same file.',
  'rows-deleted': 'Some features are marked as deleted in the .dbf ({count}); they were not read.',
  'shape-damaged':
    'The shape is damaged: its parts do not fit its record. It was left out; the rest was read. Copy the file again.',
  'shape-unknown':
    'The shape is of a type that is not read ({type}). Expected were points, lines or polygons. It was left out.',
  'shapefile-cut-short':
    'The .shp ends too early; {count} shapes were read and the others are missing. Copy or download it again.',
  'wkt-syntax':
    'This is not complete WKT: at character {position} there is "{found}". Expected was something like POLYGON((-71 -2, -70 -2, -70 -3, -71 -2)); copy the whole text.',
  ...gisIssues,
};
