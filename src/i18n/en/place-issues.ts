/** Where a file lies and how its numbers are written: what was found, what was expected and what to do, by code. */
export const placeIssues = {
  'place-unknown':
    'Nobody knows where it lies: its numbers ({found}) cannot be in {name}. Nothing was measured; say in which coordinate system it is, or ask whoever made the file.',
  'place-frame-unknown':
    'It is in metres ({name}), but nothing says on which datum: WGS 84 and PSAD56 lie some 430 m apart. Nothing was measured; say which it is.',
  'place-choice-unfit':
    'It was to be read in {choice}, but its numbers ({found}) cannot be of that system. It was not read; choose another.',
  'place-chosen': 'It was read in {name} ({choice}), as you said.',
  'place-transformed':
    'It was brought from {name} to WGS 84 by "{operation}" ({code}): each point may lie ± {accuracy} m from its place.',
  'place-written':
    'It was written in {name}; for that it was brought there from WGS 84 by "{operation}" ({code}), backwards: each point may lie ± {accuracy} m from its place.',
  'place-doubtful':
    'It may not be in its place: if it were in {name}, it would lie {distance} m from where it is, and much closer to what lies around. Nothing was moved; compare the possible places.',
  'place-candidate-inside':
    '{rank}. --from-crs {choice}: if it is in {name}, it lies at {lon}, {lat}, inside {near}.',
  'place-candidate-far':
    '{rank}. --from-crs {choice}: if it is in {name}, it lies at {lon}, {lat}, far from everything in the catalogue.',
  'place-candidate':
    '{rank}. --from-crs {choice}: if it is in {name}, it lies at {lon}, {lat}, {distance} km from {near}.',
  'place-candidate-fits':
    '{rank}. --from-crs {choice}: if it is in {name}, its vertices run {distance} m (median) from the boundary of {near}.',
  'csv-empty':
    'The table has no rows with coordinates. Expected was one row for each vertex, with easting and northing, or longitude and latitude.',
  'csv-cell-unreadable':
    'In row {row}, column "{column}", there is "{found}" where a number was expected. The row was left out; correct it.',
  'csv-numbers-ambiguous':
    '"{example}" (column "{column}") may be {grouped}, or {whole} and {fraction} thousandths, depending on the country. Nothing was read; say how its numbers are written: "--numbers {thousands}" if it is the first, "--numbers {decimals}" if it is the second.',
  'csv-zones-mixed':
    'The points are in several UTM zones ({found}), which cannot be read together. Make one file for each zone, or use degrees.',
};
