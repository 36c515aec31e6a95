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
  results: { one: '1 resultado', other: '{count} resultados' },
  inGroup: '{kind}: {count}',
};
