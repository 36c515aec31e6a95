import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../i18n/language.ts';
import type { Palette } from './palette.ts';

/** A style layer that reads a source. */
export type DrawnLayer = Exclude<LayerSpecification, { type: 'background' }>;

/**
 * Identifiers of the features of a layer that are not established at the date of the map. A feature without a legal
 * life of its own is in neither list.
 */
export interface StatusIds {
  readonly proposed: readonly string[];
  /** Features of which no act is known at the date. */
  readonly unknown: readonly string[];
}

/** What a drawing of one catalogue layer may depend on. */
export interface DrawContext {
  readonly id: string;
  /** Identifiers of all features of the layer. */
  readonly featureIds: readonly string[];
  readonly language: Language;
  readonly palette: Palette;
  /** 0 to 1, as the person set it. */
  readonly opacity: number;
  readonly status: StatusIds;
}

/** The style layers of one catalogue layer, each list from the bottom up; labels stand above all bodies of the map. */
export interface Drawing {
  readonly body: readonly DrawnLayer[];
  readonly labels: readonly DrawnLayer[];
}

/** The font stack of most names, as `font-faces` of the style declares it. */
export const REGULAR: [string] = ['Noto Sans'];

/** The font stack of names that come first. */
export const SEMIBOLD: [string] = ['Noto Sans SemiBold'];

/** The source of the sheet itself; no catalogue layer fills it. */
export const SHEET = '@sheet';

/** The source of what the person brought or asked to see. */
export const OVERLAY = '@overlay';

/** The source of a large file that the person brought. */
export const OWN_FILE = '@own-file';

/** The source of the selected feature. */
export const SELECTION = '@selection';

/** Returns the name of the source that holds one label point for each area of a catalogue layer. */
export function labelSourceOf(layerId: string): string {
  return `${layerId}/labels`;
}

/** Returns the expression for a value that grows with the zoom, from one zoom to another. */
export function growing(fromZoom: number, from: number, toZoom: number, to: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], fromZoom, from, toZoom, to];
}

/** Returns the expression for one value under the pointer and another elsewhere. */
export function hovered(
  under: number | ExpressionSpecification,
  elsewhere: number | ExpressionSpecification,
): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'hover'], false], under, elsewhere];
}

/** Returns the filter for features of a list of identifiers. */
export function isOneOf(ids: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'id'], ['literal', [...ids]]];
}

/** Returns the expression for the opacity of features of the mosaic and of its neighbours, times the layer's own. */
export function byGroup(mosaic: number, context: number, opacity: number): ExpressionSpecification {
  return ['match', ['get', 'group'], 'context', context * opacity, mosaic * opacity];
}
