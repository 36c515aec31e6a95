/** What the search finds, by kind. */
export const search = {
  kinds: {
    position: 'Go to coordinates',
    own: 'Your own',
    protected: 'Protected areas',
    community: 'Communities and localities',
    people: 'Peoples',
    division: 'Municipalities, provinces and departments',
    river: 'Rivers',
    place: 'Towns and villages',
    instrument: 'Legal instruments',
    figure: 'Stated figures',
  },
  groupOfMore: '{kind} · {shown} of {total}',
  communitiesOf: {
    one: '1 community or locality: see it on the map',
    other: '{count} communities or localities: see them on the map',
  },
  results: { one: '1 result', other: '{count} results' },
  inGroup: '{kind}: {count}',
};
