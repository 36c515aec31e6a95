/** What the search finds, by kind. */
export const search = {
  kinds: {
    position: 'Ir a coordenadas',
    own: 'Lo suyo',
    protected: 'Áreas protegidas',
    community: 'Comunidades y localidades',
    people: 'Pueblos',
    division: 'Municipios, provincias y departamentos',
    river: 'Ríos',
    place: 'Ciudades y poblados',
    instrument: 'Normas',
    figure: 'Cifras publicadas',
  },
  groupOfMore: '{kind} · {shown} de {total}',
  communitiesOf: {
    one: '1 comunidad o localidad: verla en el mapa',
    other: '{count} comunidades o localidades: verlas en el mapa',
  },
  typed: {
    latitudeFirst: 'latitud, longitud',
    longitudeFirst: 'longitud, latitud',
    utm: 'UTM {zone}',
    utmSwapped: 'UTM {zone}, norte antes que este',
    origenNacional: 'EPSG:9377 Origen Nacional',
    origenNacionalSwapped: 'EPSG:9377, norte antes que este',
    supposed: {
      order: 'no dice cuál va primero',
      zone: 'no dice la zona',
      system: 'no dice el sistema',
      side: 'le falta el signo: se supone el oeste o el sur',
    },
  },
  results: { one: '1 resultado', other: '{count} resultados' },
  inGroup: '{kind}: {count}',
};
