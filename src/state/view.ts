import type { LayerFilter } from '../core/catalogue/layer-filter.ts';
import type { Language } from '../i18n/language.ts';

/** The panels that can stand on the right, or in the sheet of a phone; each has its own address. */
export const panelNames = [
  'feature',
  'areas',
  'overlaps',
  'figures',
  'table',
  'my-file',
  'field',
  'export',
  'sources',
  'print',
] as const;

export type PanelName = (typeof panelNames)[number];

/** The steps of the walk through one's own territory, in their order. */
export const walkSteps = ['choose', 'place', 'result', 'problems', 'share'] as const;

export type WalkStep = (typeof walkSteps)[number];

/** `sun` is black on white, for a phone in full sun. */
export const themes = ['light', 'dark', 'sun'] as const;

export type Theme = (typeof themes)[number];

/** A feature that somebody pointed at. */
export interface Selection {
  readonly layerId: string;
  readonly featureId: string;
}

export interface LayerView {
  readonly id: string;
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  /** Which of its features are shown; all where it is missing. */
  readonly filters?: readonly LayerFilter[];
  /** The attribute by which its features are coloured; in the colours of the map where it is missing. */
  readonly colourBy?: string;
  /** Whether its names are left out. */
  readonly isUnnamed?: boolean;
}

/** Longitude and latitude of the middle of the map in degrees, and the zoom of the web map. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A place in degrees on WGS 84. */
export interface Mark {
  readonly lon: number;
  readonly lat: number;
}

/** What stands beside the view on the map: another date, or one layer by itself. */
export type Beside =
  { readonly kind: 'date'; readonly date: string } | { readonly kind: 'layer'; readonly layerId: string };

/** All that the address of the page says: copying the address copies what is seen. */
export interface View {
  readonly panel: PanelName | null;
  /** How far the person is on the walk of the panel `my-file`. */
  readonly step: WalkStep;
  /** In drawing order, the top layer first. */
  readonly layers: readonly LayerView[];
  readonly selection: Selection | null;
  /** Code of the stated figure that the panel `figures` opens; `null` for none. */
  readonly figure: string | null;
  /** Id of the area in whose place the boundary of the person stands in the panel `areas`; missing for no scenario. */
  readonly scenario?: string | null;
  /** ISO date; `null` stands for today, so that a link does not freeze the day it was made. */
  readonly asOf: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly camera: Camera | null;
  /** The place that is marked on the map; `null` for none. */
  readonly mark: Mark | null;
  /** What the map compares the view with; `null` for nothing. */
  readonly beside: Beside | null;
}
