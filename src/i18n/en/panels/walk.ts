import type { Dictionary } from '../../es.ts';

export const walk: Dictionary['panels']['walk'] = {
  title: 'The five steps',
  stepOf: 'Step {step} of {count}:',
  steps: {
    choose: 'Choose',
    place: 'Place',
    result: 'Result',
    problems: 'Review',
    share: 'Take along',
  },
  headings: {
    choose: 'Which territory do you want to check?',
    place: 'Is it in its place?',
    result: 'How large it is',
    problems: 'What to review',
    share: 'To take along',
  },
  back: 'Back',
  next: {
    choose: 'Begin',
    place: 'Go on: is it in its place?',
    result: 'Yes, this is it. See the result',
    problems: 'Go on: what to review',
    share: 'Go on: to take along',
  },
  where: 'It lies in {zones}.',
  whereNear: 'It lies in {zones}, {distance} {direction} of {place}.',
  near: 'It lies {distance} {direction} of {place}.',
  nowhere: 'What lies near is not known.',
  lookAtMap:
    'Look at the map. If your territory is not that place, the coordinates of the file were misread.',
  zones: {
    provinces: 'the province of {name} ({department})',
    'pdet-municipalities': 'the municipality of {name} ({department})',
    departments: 'the department of {name}',
    'protected-areas': '{name}',
  },
  directions: {
    n: 'north',
    ne: 'north-east',
    e: 'east',
    se: 'south-east',
    s: 'south',
    sw: 'south-west',
    w: 'west',
    nw: 'north-west',
  },
  noProblems: 'No problem was found in how the boundary is drawn.',
};
