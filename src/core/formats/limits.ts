/** The largest file that the page reads, in bytes: 200 MB. The command line has no limit. */
export const LARGEST_FILE_BYTES = 200_000_000;

/** The most files that an archive may hold. */
export const MOST_ENTRIES = 10_000;

/** The most bytes that the files of an archive may have together: an archive of 1 GB has no place in a browser. */
export const LARGEST_UNPACKED_BYTES = 1_000_000_000;

/** How many times its own size an archive may unpack to. Text packs ten to twenty times; only a bomb packs more. */
export const LARGEST_UNPACKING_RATIO = 200;

/** Archives that unpack to less are never bombs, however well they pack. */
export const HARMLESS_UNPACKED_BYTES = 50_000_000;

/** How deep archives may stand in archives: a KMZ in a zip is what people send. */
export const DEEPEST_ARCHIVE = 2;

/** How deep elements may stand in elements: KML in use has some ten levels. */
export const DEEPEST_ELEMENT = 100;

/** How deep collections may stand in collections of a geometry in WKT, WKB, FlatGeobuf and TopoJSON. */
export const DEEPEST_COLLECTION = 50;

/** The most positions that the arcs of a TopoJSON may make: one arc can be used by any number of features. */
export const MOST_POSITIONS = 50_000_000;
