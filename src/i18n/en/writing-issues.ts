/** What a format could not hold of a table, by code. */
export const writingIssues = {
  'writing-column-widened':
    'Not all cells are of the type that the column declares, so it was written as a wider one, number or text. Nothing was lost.',
  'writing-number-unknown':
    'Some cells are no number at all ({count}); they were left empty, as unknown. Look at where they come from.',
  'writing-heights-left-out':
    'Heights are not written; longitude and latitude are (features with heights: {count}).',
  'writing-geometry-left-out':
    'This format does not carry the shape of the features ({count}); only their data is there. To keep it choose one with geometry, such as GeoPackage or GeoJSON.',
  'writing-without-geometry':
    'This format only holds what is somewhere: rows without geometry were left out ({count}). To keep them choose another, such as GeoPackage or CSV.',
  'writing-formulas-guarded':
    'A spreadsheet would take these texts for formulas ({count}); an apostrophe was put in front. Where the exact text matters choose XLSX, JSON or Parquet.',
  'writing-text-cut':
    'These texts do not fit into the format and were cut ({count}); a cell holds {limit} letters at most, fewer with accents. To keep them whole choose another, such as GeoPackage.',
  'writing-text-replaced':
    'These texts hold characters that the format does not allow ({count}); “?” stands in their place. Look whether another program left them.',
  'writing-name-changed':
    'In this format the column is called “{to}”: its name was too long, not allowed, or taken.',
  'writing-kinds-apart':
    'In this format each kind of geometry stands by itself: points, lines and areas are in {files} layers.',
  'writing-parts-apart':
    'In this format a feature of several parts does not stay together: {count} features became {places}.',
};
