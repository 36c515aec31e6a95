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
  typed: {
    latitudeFirst: 'latitude, longitude',
    longitudeFirst: 'longitude, latitude',
    utm: 'UTM {zone}',
    utmSwapped: 'UTM {zone}, northing before easting',
    origenNacional: 'EPSG:9377 Origen Nacional',
    origenNacionalSwapped: 'EPSG:9377, northing before easting',
    supposed: {
      order: 'it does not say which comes first',
      zone: 'it does not say the zone',
      system: 'it does not say the system',
      side: 'the sign is missing: west or south is supposed',
    },
  },
  results: { one: '1 result', other: '{count} results' },
  inGroup: '{kind}: {count}',
};
