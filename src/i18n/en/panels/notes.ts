import type { Dictionary } from '../../es.ts';

export const notes: Dictionary['panels']['notes'] = {
  title: 'Notes',
  none: 'No notes yet. Write down a marker, a stream, a problem on the boundary.',
  write: 'Write a note',
  text: 'What is here?',
  warning:
    'Do not write down sacred places, hunting or harvest sites, traces of peoples in isolation, patrols or names of leaders.',
  where: 'Where',
  here: 'Where I am (± {accuracy})',
  centre: 'In the middle of the map',
  nowhere: 'No place',
  photos: 'Add photos',
  photoCount: { one: '{count} photo', other: '{count} photos' },
  photoOf: 'Photo: {name}',
  photoGone: 'The photo “{name}” is no longer on this device.',
  keep: 'Keep the note',
  kept: 'Note kept on this device.',
  failed: 'The note could not be kept: {reason}. Your text is still here.',
  private: 'Private: stays out of what you share',
  show: 'See on the map',
  remove: 'Delete',
  removeNamed: 'Delete the note “{text}”',
  showNamed: 'See the note “{text}” on the map',
};
