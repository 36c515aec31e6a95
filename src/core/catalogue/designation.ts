/** The three steps of protection that map, paper and charts tell apart by colour. */
export type Designation = 'national' | 'communal' | 'regional';

/** Returns which of the three a category of protected area is; what is neither regional nor communal is national. */
export function designationOf(category: string | null): Designation {
  if (/regional/i.test(category ?? '')) return 'regional';
  return /comunal/i.test(category ?? '') ? 'communal' : 'national';
}
