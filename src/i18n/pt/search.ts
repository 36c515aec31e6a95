/** What the search finds, by kind. */
export const search = {
  kinds: {
    position: 'Ir às coordenadas',
    own: 'O que é seu',
    protected: 'Áreas protegidas',
    community: 'Comunidades e localidades',
    people: 'Povos',
    division: 'Municípios, províncias e departamentos',
    river: 'Rios',
    place: 'Cidades e povoados',
    instrument: 'Normas',
    figure: 'Números publicados',
  },
  groupOfMore: '{kind} · {shown} de {total}',
  communitiesOf: {
    one: '1 comunidade ou localidade: ver no mapa',
    other: '{count} comunidades ou localidades: ver no mapa',
  },
  typed: {
    latitudeFirst: 'latitude, longitude',
    longitudeFirst: 'longitude, latitude',
    utm: 'UTM {zone}',
    utmSwapped: 'UTM {zone}, norte antes de leste',
    origenNacional: 'EPSG:9377 Origen Nacional',
    origenNacionalSwapped: 'EPSG:9377, norte antes de leste',
    supposed: {
      order: 'não diz qual vem primeiro',
      zone: 'não diz o fuso',
      system: 'não diz o sistema',
      side: 'falta o sinal: supõe-se oeste ou sul',
    },
  },
  results: { one: '1 resultado', other: '{count} resultados' },
  inGroup: '{kind}: {count}',
};
