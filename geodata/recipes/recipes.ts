import { border } from './border.ts';
import { communities } from './communities.ts';
import { communityCandidates } from './community-candidates.ts';
import { countries } from './countries.ts';
import { departments } from './departments.ts';
import { localities } from './localities.ts';
import { pdetMunicipalities } from './pdet-municipalities.ts';
import { pdetTable } from './pdet-table.ts';
import { places } from './places.ts';
import { protectedAreas } from './protected-areas.ts';
import { provinces } from './provinces.ts';
import { rivers } from './rivers.ts';

import type { Recipe } from './recipe.ts';

/** All recipes, one for each embedded layer. */
export const recipes: readonly Recipe[] = [
  protectedAreas,
  communities,
  communityCandidates,
  localities,
  pdetMunicipalities,
  pdetTable,
  departments,
  provinces,
  border,
  rivers,
  countries,
  places,
];
