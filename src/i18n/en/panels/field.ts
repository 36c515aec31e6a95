import type { Dictionary } from '../../es.ts';

export const field: Dictionary['panels']['field'] = {
  title: 'In the field',
  intro:
    'Let this device find its position, and you will know whether you are inside or outside of a boundary. It works without a mobile signal.',
  kept: 'Your position does not leave this device and is not kept, unless you walk a boundary or write a note.',
  locate: 'Where am I?',
  again: 'Try again',
  stopLocating: 'Stop locating me',
  waiting: 'Looking for your position… The first time it can take a minute or two. Step out under open sky.',
  troubles: {
    refused:
      'The browser may not use your position. Allow it in the settings of the browser or the phone, under “Permissions” and “Location”, and try again.',
    insecure:
      'Browsers only tell the position to pages opened by https or on the same device. Open this page at an address that begins with https.',
    'no-receiver': 'This device or browser cannot tell where it is. Use a phone with GPS.',
    'no-signal':
      'There is no GPS signal yet. Check that location is switched on, step out under open sky and wait a moment.',
  },
  inside: 'You are INSIDE {name}.',
  outside: 'You are OUTSIDE {name}.',
  unknown: 'Nobody can tell whether you are inside or outside {name}.',
  nearest: 'The nearest boundary is {distance} away, {direction}.',
  onLine: 'You are on the very line of the boundary.',
  hito: 'The nearest marker, {vertex}, is {distance} away, {direction}.',
  outlineVertex: 'The nearest vertex of the outline is {distance} away, {direction}.',
  why: 'You are nearer to the boundary than can be told apart: it takes more than {error}. Your position may be off by {accuracy} and the boundary by {positional}.',
  whyUndeclared:
    'You are nearer to the boundary than can be told apart: it takes more than {error}. Your position may be off by {accuracy}.',
  undeclared: 'The boundary does not say how far it may be off; it was taken as exact.',
  outline: 'This is a simplified outline that may be off by {positional}: no use for staking out a boundary.',
  accuracy: 'Your position: ± {accuracy}.',
  poor: 'This is a rough position. Step out under open sky and wait for a better one.',
  old: 'Your last position is {age} old; none has come since.',
  seconds: '{count}\u00a0s',
  minutes: '{count}\u00a0min',
  hours: '{count}\u00a0h',
  target: 'Of what?',
  noTarget:
    'To know whether you are inside or outside, open or walk your boundary in “My territory”, or tap an area on the map.',
  unnamed: 'your boundary',
  toTerritory: 'Go to My territory',
};
