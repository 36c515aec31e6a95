/** What the commands about boundaries say of themselves. */
export const boundaryCli = {
  options: {
    feature: 'solo la entidad con este identificador',
    zone: 'zona UTM del plano, por ejemplo 18S (por defecto, la del medio de cada entidad)',
    vertexGeometry: 'escribe los vértices en un archivo GPX, para llevarlos en un receptor',
  },
  commands: {
    vertices: 'cuadro de datos técnicos: vértices, lados, ángulos, coordenadas, superficie y perímetro',
  },
  examples: {
    vertices:
      '# el cuadro técnico de un título, en la zona del plano\n' +
      'mosaico vertices titulo.geojson --zone 18S --format csv --out cuadro.csv\n' +
      '# los hitos, para el GPS\n' +
      'mosaico vertices titulo.geojson --geometry hitos.gpx',
  },
  misuse: {
    unknownZone: 'No existe la zona UTM «{value}». Se acepta de 1N a 60S, por ejemplo 18S.',
    unknownFeature: '«{file}» no tiene una entidad «{value}» que se pueda medir. Vea «mosaico areas {file}».',
  },
};
