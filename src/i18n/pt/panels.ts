import type { Dictionary } from '../es.ts';
import { areas } from './panels/areas.ts';
import { boundaries } from './panels/boundaries.ts';
import { combinations } from './panels/combinations.ts';
import { common } from './panels/common.ts';
import { feature } from './panels/feature.ts';
import { ledger } from './panels/ledger.ts';
import { myFile } from './panels/my-file.ts';
import { overlaps } from './panels/overlaps.ts';
import { packages } from './panels/packages.ts';
import { paste } from './panels/paste.ts';
import { project } from './panels/project.ts';
import { place } from './panels/place.ts';
import { properties } from './panels/properties.ts';
import { sources } from './panels/sources.ts';
import { table } from './panels/table.ts';
import { walk } from './panels/walk.ts';

/** What the panels say, by panel. */
export const panels: Dictionary['panels'] = {
  areas,
  boundaries,
  combinations,
  common,
  feature,
  ledger,
  myFile,
  overlaps,
  packages,
  paste,
  project,
  place,
  properties,
  sources,
  table,
  walk,
};
