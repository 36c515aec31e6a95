import { COMPARED_LAYERS } from '../core/package/layer-extract.ts';

/** Layers against which one feature of a layer is laid; its own is laid without the feature. */
export const AGAINST: Readonly<Record<string, readonly string[]>> = {
  'protected-areas': ['provinces', 'pdet-municipalities', 'protected-areas'],
  'pdet-municipalities': ['protected-areas'],
  provinces: ['protected-areas'],
  departments: ['protected-areas'],
};

/** Layers against which the boundary of the person is laid. */
export const AGAINST_OWN_FILE = COMPARED_LAYERS;
