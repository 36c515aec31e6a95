import { acta } from './panels/acta.ts';
import { areas } from './panels/areas.ts';
import { atlas } from './panels/atlas.ts';
import { attributes } from './panels/attributes.ts';
import { backgrounds } from './panels/backgrounds.ts';
import { boundaries } from './panels/boundaries.ts';
import { charts } from './panels/charts.ts';
import { combinations } from './panels/combinations.ts';
import { common } from './panels/common.ts';
import { drawing } from './panels/drawing.ts';
import { exports } from './panels/exports.ts';
import { encoding } from './panels/encoding.ts';
import { feature } from './panels/feature.ts';
import { field } from './panels/field.ts';
import { ledger } from './panels/ledger.ts';
import { missing } from './panels/missing.ts';
import { myFile } from './panels/my-file.ts';
import { notes } from './panels/notes.ts';
import { overlaps } from './panels/overlaps.ts';
import { ownFigures } from './panels/own-figures.ts';
import { packages } from './panels/packages.ts';
import { paste } from './panels/paste.ts';
import { project } from './panels/project.ts';
import { place } from './panels/place.ts';
import { print } from './panels/print.ts';
import { protectedAt } from './panels/protected-at.ts';
import { properties } from './panels/properties.ts';
import { scenario } from './panels/scenario.ts';
import { sources } from './panels/sources.ts';
import { table } from './panels/table.ts';
import { walk } from './panels/walk.ts';
import { walking } from './panels/walking.ts';
import { zones } from './panels/zones.ts';

/** What the panels say, by panel. */
export const panels = {
  acta,
  areas,
  atlas,
  attributes,
  backgrounds,
  boundaries,
  charts,
  combinations,
  common,
  drawing,
  exports,
  encoding,
  feature,
  field,
  ledger,
  missing,
  myFile,
  notes,
  overlaps,
  ownFigures,
  packages,
  paste,
  project,
  place,
  print,
  properties,
  protectedAt,
  scenario,
  sources,
  table,
  walk,
  walking,
  zones,
};
