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
  results: { one: '1 resultado', other: '{count} resultados' },
  inGroup: '{kind}: {count}',
};
