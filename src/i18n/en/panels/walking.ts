import type { Dictionary } from '../../es.ts';

export const walking: Dictionary['panels']['walking'] = {
  start: 'Walk the boundary',
  startHint: 'Walk along the boundary with the phone: it draws itself.',
  title: 'Walking the boundary',
  paused: 'The walk is paused',
  waits: 'There is an unfinished walk of {date}. Nothing was lost.',
  pause: 'Pause',
  resume: 'Go on walking',
  finish: 'Finish: close the boundary',
  discard: 'Discard',
  discardSure: 'Yes, discard the walk',
  discardNo: 'No, keep it',
  area: 'Encloses so far',
  perimeter: 'Perimeter, when closed',
  points: 'Points',
  gap: 'Left to close',
  worst: 'Worst accuracy',
  verdicts: {
    kept: 'Point taken (± {accuracy}).',
    near: 'Walk on: the next point is taken more than {step} from here.',
    inaccurate:
      'This point is not taken: its accuracy is ± {accuracy} and should be ± {most} or better. Step out under open sky and wait.',
    leap: 'This point is not taken: the GPS leapt too far. Wait until it recovers.',
  },
  tooFew: 'Points are missing: it takes at least 3 to close a boundary.',
  farFromStart: 'When you finish, the last {gap} to where you began are closed by a straight line.',
  crosses:
    'The walk crosses itself near {place}. Remove the points that are too many; or finish as it is and correct the drawing later.',
  removeLast: 'Remove the last point',
  list: 'See and remove points',
  removePoint: 'Remove point {number}',
  point: 'Point {number}: {place} (± {accuracy})',
  earlier: 'and {count} points before',
  awake: 'The screen stays on while you walk.',
  mayDarken:
    'This browser cannot keep the screen on. There is no GPS with a dark screen: raise the lock time in the settings of the phone.',
  savedEach: 'Each point is saved at once: if the page closes, the walk is still there.',
  name: 'Name of the boundary',
  nameHint: 'May stay empty.',
  defaultName: 'Walk of {date}',
  finished: 'Boundary closed: {area}.',
};
