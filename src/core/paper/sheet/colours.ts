/**
 * Colours of printed maps: those of the map on the screen in its light theme, on white paper. A test holds the two to the
 * same.
 */
export const COLOURS = {
  ink: '#1f2a2e',
  softInk: '#4f5b5f',
  paper: '#ffffff',
  sea: '#dbe6ea',
  land: '#fbfaf6',
  coast: '#9fb3bb',
  countryLabel: '#766e5a',
  adminLine: '#a59c86',
  adminLabel: '#746b57',
  river: '#4a86b8',
  riverLabel: '#2c6593',
  border: '#6f6757',
  borderBand: '#d9d1bb',
  place: '#3d4449',
  placeLabel: '#3d4449',
  national: '#00694c',
  communal: '#009e73',
  regional: '#6cc3a8',
  protectedLabel: '#073d2e',
  community: '#d55e00',
  communityLabel: '#8a3c00',
  locality: '#8a5a2b',
  pdet: '#a8568a',
  pdetLabel: '#6d3058',
  own: '#1f2a2e',
  ownCasing: '#ffffff',
  selection: '#1f2a2e',
  selectionCasing: '#f2b705',
} as const;
