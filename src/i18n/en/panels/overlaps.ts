import type { Dictionary } from '../../es.ts';

export const overlaps: Dictionary['panels']['overlaps'] = {
  title: 'Overlaps',
  lead: 'What overlaps what, and an account that closes.',
  chooseA: 'Layer A',
  chooseB: 'Layer B',
  sameLayer: '{layer} (with itself)',
  run: 'Compute',
  stale: 'What stands below is about “{a}” and “{b}”. Press “Compute” to see what you have chosen now.',
  idle: 'Choose two layers and press “Compute”. Choose the same one twice to see whether it overlaps itself.',
  running: 'Comparing pairs…',
  drawing: {
    unreliable:
      'The drawing of this overlap is not reliable: its area is not the one that was measured. The hectares in the table do hold.',
    'not-drawn':
      'This overlap could not be drawn; the map shows the two features. The hectares in the table do hold.',
  },
  accountTitle: 'The account',
  accountCaption: 'Account of “{a}” and “{b}”, in hectares',
  accountCaptionSelf: 'Account of “{a}” with itself, in hectares',
  grossA: 'Gross of A',
  grossB: 'Gross of B',
  overlap: 'Overlap',
  expectedNet: 'Net expected',
  net: 'Net measured on the union',
  residual: 'Residual',
  closes: 'The account closes: {grossA} + {grossB} − {overlap} = {net}, with a residual of {residual}.',
  closesSelf: 'The account closes: {grossA} − {overlap} = {net}, with a residual of {residual}.',
  doesNotClose:
    'The account is off by {residual}: one of the layers overlaps itself, which is counted apart. Choose that layer with itself to see where.',
  doesNotCloseSelf:
    'The account is off by {residual}: some places are covered by three features or more, and each pair of them was counted.',
  unknownAccount: 'A pair could not be measured, so the account stays open. The issues say which.',
  accountMethod: 'WGS 84 ellipsoid; the net is measured on the union, not by subtraction',
  listTitle: 'Pairs',
  listCaption: 'Overlapping pairs of “{a}” and “{b}”',
  none: 'No pair overlaps.',
  noneButBorders: 'No pair overlaps; the contacts below are border.',
  a: 'A',
  b: 'B',
  bordersTitle: {
    one: 'Border: {count} contact, {hectares}',
    other: 'Border: {count} contacts, {hectares}',
  },
  bordersText:
    'Narrower than the error of the two boundaries, or smaller than 0.01 % of the smaller feature. They are in the account, but they are no conflict.',
  bordersCaption: 'Border contacts between “{a}” and “{b}”',
  unknownTitle: { one: '{count} pair not measured', other: '{count} pairs not measured' },
  unknownCaption: 'Pairs that could not be measured',
  matrixTitle: 'Matrix',
  matrixCaption:
    'Hectares of overlap: rows of “{a}”, columns of “{b}”. The stronger the colour, the more hectares.',
  matrixTooLarge:
    'The matrix would have {rows} × {columns} cells; shown are the {shown} rows and columns with the most overlap.',
  neutral: 'An overlap between sources does not say who is right.',
  announced: {
    one: '{count} pair overlaps: {hectares}',
    other: '{count} pairs overlap: {hectares}',
  },
};
