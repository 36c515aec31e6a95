/** Where a file may lie, and how its numbers are written. */
export const place = {
  ask: 'In which coordinate system is it?',
  askLead:
    'The file does not say. These are the possible places, the likeliest first. Compare them on the map; nothing moves until you choose. If you do not know which it is, ask whoever made the plan.',
  doubt: 'It may be shifted',
  doubtLead:
    'Its vertices would run much closer to what lies around if it were in another system. Compare the places on the map; nothing moves until you choose.',
  other: 'It is not in its place',
  otherLead: 'Choose how it is read. The likeliest comes first; nothing moves until you choose.',
  none: 'No other possible place was found. Ask whoever made the file in which coordinate system it is.',
  working: 'Looking for the possible places…',
  failed: 'The possible places could not be found ({detail}).',
  current: 'It is read so now.',
  degrees: 'Degrees, {frame}',
  utm: 'UTM zone {zone}, {frame}',
  swapped: 'with its axes swapped',
  west: 'with the minus of the longitude, which was lost',
  south: 'with the minus of the latitude, which was lost',
  near: {
    fit: 'Its vertices run {distance} from the boundary of {name}.',
    inside: 'It lies inside {name}.',
    near: 'It lies {distance} from {name}.',
    far: 'It lies far from everything in the catalogue.',
  },
  shiftDeclared: 'It lies {distance} {direction} of where the file puts it.',
  shiftFirst: 'It lies {distance} {direction} of the first.',
  accuracy: 'Brought to WGS 84, each point may be ± {accuracy} m off.',
  see: 'Look',
  hide: 'Stop looking',
  use: 'Use',
  only: 'This is about {files}; the other files that you opened stay as they are.',
  numbersTitle: 'Which number is "{example}"?',
  numbersLead:
    'Depending on the country, a dot or a comma parts thousands or decimals. Nothing is guessed: choose.',
  grouped: 'It is {grouped}',
  decimal: 'It is {whole} and a little more ({whole} and {fraction} thousandths)',
};
