import type { Dictionary } from '../es.ts';

/** What is said of two boundaries beside each other. */
export const comparison: Dictionary['comparison'] = {
  lead: {
    same: 'Both boundaries are the same: nowhere are they more than {most} apart.',
    apart: 'The two boundaries overlap nowhere.',
    shared:
      'They share {overlap}; {onlyMine} lie in yours alone and {onlyTheirs} in the other alone. On average the boundaries are {mean} apart, and {most} at most.',
    alone: 'It measures {area} on the WGS 84 ellipsoid.',
    unknown: 'They could not be compared: an area or a boundary is missing.',
  },
  offset:
    'Moved {distance} {direction}, yours fits much better: the mean distance falls from {before} to {after}.',
  looksLike: {
    mine: 'That shift is the one of {frame} coordinates read as WGS 84: check which system your boundary is in.',
    theirs:
      'That shift is the one of {frame} coordinates read as WGS 84: the other boundary was probably misread.',
  },
  frames: { PSAD56: 'PSAD56', 'Bogota 1975': 'Bogotá 1975' },
  outline: 'One of the two is an outline and may be off by up to {error}: nobody can say that they agree.',
  stated: {
    agrees: 'The stated area, {stated}, agrees with what is measured: {measured} (difference {difference}).',
    consistent:
      'The stated area, {stated}, is consistent with what is measured: {measured} (difference {difference}). An outline allows no more to be said.',
    disagrees:
      'The stated area, {stated}, disagrees with what is measured: {measured} (difference {difference}).',
  },
  within: '{share} of your boundary lies within {tolerance} of the other.',
};
