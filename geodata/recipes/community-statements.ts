/** What is known about the people of a community, and how well. */
export interface PeopleStatement {
  readonly people: string | null;
  readonly peopleMixed: boolean;
  readonly peopleCertainty: string | null;
}

/** What is known about the federation of a community, and how well. */
export interface FederationStatement {
  readonly federation: string | null;
  readonly federationCertainty: string | null;
}

const PEOPLE_CERTAINTIES: Readonly<Record<string, string>> = {
  found: 'found',
  'found (group)': 'found-for-group',
  'found (name)': 'found-from-name',
  'found (name of twin point)': 'found-from-name',
  'unsourced-likely': 'unsourced-likely',
  'unsourced-uncertain': 'unsourced-uncertain',
};

const TITLES: readonly (readonly [beginning: string, code: string])[] = [
  ['unknown', 'unknown'],
  ['georeferenced and extended', 'extended-undated'],
  ['13 Ampiyacu communities', 'maybe-extended-ampiyacu'],
  ['22 communities of Napo', 'maybe-titled-napo'],
];

/**
 * Returns the people of a candidate without the remarks of the table: a group statement becomes the list of its
 * peoples with the certainty `found-for-group`, of which this community is one; `(mixed)` becomes a flag.
 */
export function parsePeople(people: string | null, certainty: string | null): PeopleStatement {
  if (people === null) return { people: null, peopleMixed: false, peopleCertainty: null };
  const names = people.replace(/ \((group statement[^)]*|mixed)\)$/, '').replace(' or ', ', ');
  return {
    people: names,
    peopleMixed: people.endsWith('(mixed)'),
    peopleCertainty: peopleCertaintyOf(certainty),
  };
}

/** Returns the federation of a candidate; where the table names two, both, with the certainty `unknown`. */
export function parseFederation(federation: string | null, certainty: string | null): FederationStatement {
  const names = federation?.replace(/ \(not found which\)$/, '').replace(' or ', ' / ') ?? null;
  return { federation: names, federationCertainty: certainty };
}

/** Returns the code of what is known about the title of a candidate; throws on a wording that has none. */
export function parseTitleStatus(wording: string): string {
  const title = TITLES.find(([beginning]) => wording.startsWith(beginning));
  if (title === undefined) throw new Error(`Title status ${JSON.stringify(wording)} has no code`);
  return title[1];
}

function peopleCertaintyOf(wording: string | null): string {
  const certainty = PEOPLE_CERTAINTIES[wording ?? ''];
  if (certainty === undefined) throw new Error(`Certainty ${JSON.stringify(wording)} has no code`);
  return certainty;
}
