/** The issues that on the command line name its options and not the buttons of the page. */
export const cliIssues = {
  'boundary-possible':
    'There are no polygons, but lines ({lines}) or points in order ({points}) that may be a boundary. If they are, say so with "--as boundary".',
  'encoding-assumed':
    'Nothing says in which encoding the texts are, and they are not UTF-8; they were read as {encoding}. If names look wrong, name the encoding ("--encoding").',
  'package-given':
    'This is a Mosaico package, which holds a whole project. Open it with “mosaico package open”.',
  'package-sealed':
    'The package is closed with a passphrase. Name with “--passphrase-env” the variable that holds it.',
};
