/** What stands between head and foot of an A4 sheet after the first, in millimetres like all that follows. */
export const CONTENT_HEIGHT = 258;

/** Inside of the neat line of the map. */
export const MAP_SIZE = { width: 168, height: 186 };

/** Around the map, for the figures of the grid. */
export const MAP_EDGE = 6;

/** The longest scale bar. */
export const LONGEST_BAR = 62;

/** Rows of the technical table on a sheet; its style gives each the height that this needs. */
export const ROWS_PER_SHEET = 54;

/** A table of no more rows stands among the other measures, without a sheet of its own. */
export const FEW_ROWS = 24;

/** A table of more sheets is left out unless somebody asks for it. */
export const MANY_SHEETS = 20;

/** A browser does not print a table of more rows. */
export const MOST_ROWS = 20_000;
