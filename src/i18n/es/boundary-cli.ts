/** What the commands about boundaries say of themselves. */
export const boundaryCli = {
  arguments: {
    compared:
      'lo que se compara: archivo, capa incluida, o una entidad de ella, por ejemplo protected-areas/PN15',
  },
  options: {
    stated: 'superficie declarada en hectáreas, como está escrita: 868,927.84',
    theirFeature: 'solo la entidad de la segunda capa con este identificador',
    tolerance: 'metros hasta los que dos límites valen como uno (por defecto, lo que declaran sus errores)',
    around:
      'capas de vecinos y superposiciones, separadas por comas (por defecto, las áreas protegidas y los municipios)',
    feature: 'solo la entidad con este identificador',
    zone: 'zona UTM del plano, por ejemplo 18S (por defecto, la del medio de cada entidad)',
    vertexGeometry: 'escribe los vértices en un archivo GPX, para llevarlos en un receptor',
  },
  commands: {
    compare:
      'pone un límite al lado de otro, o de una superficie declarada: qué comparten, cuánto se separan y dónde',
    vertices: 'cuadro de datos técnicos: vértices, lados, ángulos, coordenadas, superficie y perímetro',
  },
  examples: {
    compare:
      '# un título y el área protegida vecina\n' +
      'mosaico compare titulo.geojson protected-areas/PN15\n' +
      '# dos versiones de un límite, y la superficie del título\n' +
      'mosaico compare titulo.geojson plano.geojson --stated 868,927.84 --format json',
    vertices:
      '# el cuadro técnico de un título, en la zona del plano\n' +
      'mosaico vertices titulo.geojson --zone 18S --format csv --out cuadro.csv\n' +
      '# los hitos, para el GPS\n' +
      'mosaico vertices titulo.geojson --geometry hitos.gpx',
  },
  misuse: {
    nothingToCompare:
      'Falta con qué comparar: escriba otro archivo o capa, o «--stated» con la superficie declarada.',
    notAnArea: '«{value}» no es una superficie. Se espera un número de hectáreas, por ejemplo 868927.84.',
    notMetres: '«{value}» no es una distancia. Se espera un número de metros, por ejemplo 20.',
    unknownZone: 'No existe la zona UTM «{value}». Se acepta de 1N a 60S, por ejemplo 18S.',
    unknownFeature: '«{file}» no tiene una entidad «{value}» que se pueda medir. Vea «mosaico areas {file}».',
  },
};
