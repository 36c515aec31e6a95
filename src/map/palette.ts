import type { Designation } from '../core/catalogue/designation.ts';
import type { Theme } from '../state/view.ts';

/**
 * Colours of the map in one theme. The hues follow Okabe and Ito, so that they differ for every kind of colour
 * vision.
 */
export interface Palette {
  /** Around the sheet, where the map has no data. */
  readonly margin: string;
  readonly neatline: string;
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly countryLabel: string;
  readonly adminLine: string;
  readonly adminLabel: string;
  readonly river: string;
  readonly riverLabel: string;
  readonly border: string;
  readonly borderBand: string;
  readonly place: string;
  readonly placeLabel: string;
  readonly halo: string;
  readonly protected: Readonly<Record<Designation, string>>;
  readonly protectedLabel: string;
  readonly community: string;
  readonly communityLabel: string;
  readonly locality: string;
  readonly pdet: string;
  readonly pdetLabel: string;
  readonly own: string;
  readonly ownCasing: string;
  readonly overlap: string;
  readonly issue: string;
  readonly issueNumber: string;
  readonly selection: string;
  readonly selectionCasing: string;
  /** Where the device is. */
  readonly position: string;
  readonly note: string;
}

const light: Palette = {
  margin: '#ece8dc',
  neatline: '#8c8676',
  sea: '#dbe6ea',
  land: '#f7f5ee',
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
  halo: '#f7f5ee',
  protected: { national: '#00694c', communal: '#009e73', regional: '#6cc3a8' },
  protectedLabel: '#073d2e',
  community: '#d55e00',
  communityLabel: '#8a3c00',
  locality: '#8a5a2b',
  pdet: '#a8568a',
  pdetLabel: '#6d3058',
  own: '#1f2a2e',
  ownCasing: '#ffffff',
  overlap: '#1f2a2e',
  issue: '#a3290f',
  issueNumber: '#ffffff',
  selection: '#1f2a2e',
  selectionCasing: '#f2b705',
  position: '#0b5cc4',
  note: '#8a5200',
};

const dark: Palette = {
  margin: '#14191b',
  neatline: '#5f6b6d',
  sea: '#172327',
  land: '#20282a',
  coast: '#3f5157',
  countryLabel: '#8b9796',
  adminLine: '#5d6866',
  adminLabel: '#8d9997',
  river: '#6ba6d6',
  riverLabel: '#8fc0e6',
  border: '#b4ab97',
  borderBand: '#343d3e',
  place: '#cfd4d0',
  placeLabel: '#cfd4d0',
  halo: '#1a2123',
  protected: { national: '#3fa886', communal: '#4fc9a0', regional: '#9adcc8' },
  protectedLabel: '#d3f3e7',
  community: '#ff8a3d',
  communityLabel: '#ffc79c',
  locality: '#c79b6a',
  pdet: '#d58dbb',
  pdetLabel: '#efc8df',
  own: '#ffffff',
  ownCasing: '#0d1112',
  overlap: '#ffffff',
  issue: '#ff9070',
  issueNumber: '#1f1512',
  selection: '#ffffff',
  selectionCasing: '#d99a00',
  position: '#5fb0ff',
  note: '#f0b35c',
};

const sun: Palette = {
  margin: '#e4e4e4',
  neatline: '#000000',
  sea: '#cfe6f5',
  land: '#ffffff',
  coast: '#3a5a6a',
  countryLabel: '#5c5c5c',
  adminLine: '#6b6b6b',
  adminLabel: '#4a4a4a',
  river: '#1f5c90',
  riverLabel: '#06467e',
  border: '#000000',
  borderBand: '#d0d0d0',
  place: '#000000',
  placeLabel: '#000000',
  halo: '#ffffff',
  protected: { national: '#00432f', communal: '#006b4d', regional: '#2f8f70' },
  protectedLabel: '#00281d',
  community: '#a34000',
  communityLabel: '#6e2b00',
  locality: '#6b3f14',
  pdet: '#7a2d5f',
  pdetLabel: '#561640',
  own: '#000000',
  ownCasing: '#ffffff',
  overlap: '#000000',
  issue: '#7a1200',
  issueNumber: '#ffffff',
  selection: '#000000',
  selectionCasing: '#ffc400',
  position: '#0037b8',
  note: '#6b3d00',
};

const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, sun };

/** Returns the colours of the map in a theme. */
export function paletteOf(theme: Theme): Palette {
  return PALETTES[theme];
}
