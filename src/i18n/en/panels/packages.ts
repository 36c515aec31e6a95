/** The project in one file: to save it, to share it, to open it. */
export const packages = {
  title: 'Take the project along in one file',
  lead: 'One file (.mosaico) takes your boundaries, notes and measures to another device, by stick or by message. The same numbers come out there.',
  backup: 'Save a backup',
  backupHint:
    'It holds everything, what is private too. Keep it outside this device, and do not send it to just anybody.',
  closeWith: 'Close it with a passphrase',
  passphrase: 'Passphrase',
  hide: 'Hide it while I type',
  noPassphrase: 'Without a passphrase whoever has the file can open it.',
  strength: {
    weak: 'Weak: it can be guessed. Use several words that do not belong together.',
    fair: 'Fair. One or two more words make it strong.',
    strong: 'Strong.',
  },
  noRecovery:
    'Write it down in a safe place. If it is forgotten it cannot be recovered, and the file never opens again.',
  notSecure:
    'This browser closes files only on a page that came over https. Here it is saved without a passphrase.',
  forOthers: 'Prepare one to share',
  forOthersHint:
    'It leaves out what is private or unfinished, and takes out of photos where they were taken.',
  grid: 'Positions',
  exact: 'As they are',
  metres: 'Moved to a grid of {metres} m',
  gridHint: 'The original files are left out: the moved boundaries stand in their place, and areas change.',
  withPrivate: 'Take what is private too',
  withPhotoLocations: 'Let photos say where they were taken',
  share: 'Save to share',
  saving: 'Preparing the file…',
  saved: '“{name}”, {size} kB, was saved among the downloads.',
  again: 'Download it again',
  open: 'Open a package',
  openHint: 'A .mosaico file that you saved or were sent. It is added to your projects and replaces none.',
  opening: 'Opening and checking the package…',
  opened: '“{title}” was opened: {counts}.',
  boundaries: {
    one: '{count} boundary',
    other: '{count} boundaries',
  },
  notes: {
    one: '{count} note',
    other: '{count} notes',
  },
  unlock: 'Open with the passphrase',
  tooLarge: 'The package has {size} MB, and here they open up to {limit} MB. Open it with the command line.',
};
