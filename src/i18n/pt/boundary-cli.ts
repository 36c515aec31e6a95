import type { boundaryCli as spanish } from '../es/boundary-cli.ts';

/** What the commands about boundaries say of themselves. */
export const boundaryCli: typeof spanish = {
  options: {
    feature: 'só a feição com este identificador',
    zone: 'zona UTM do plano, por exemplo 18S (por padrão, a do meio de cada feição)',
    vertexGeometry: 'escreve os vértices num arquivo GPX, para levá-los num receptor',
  },
  commands: {
    vertices: 'quadro de dados técnicos: vértices, lados, ângulos, coordenadas, superfície e perímetro',
  },
  examples: {
    vertices:
      '# o quadro técnico de um título, na zona do seu plano\n' +
      'mosaico vertices titulo.geojson --zone 18S --format csv --out quadro.csv\n' +
      '# os marcos, para o GPS\n' +
      'mosaico vertices titulo.geojson --geometry marcos.gpx',
  },
  misuse: {
    unknownZone: 'Não existe a zona UTM "{value}". Aceita-se de 1N a 60S, por exemplo 18S.',
    unknownFeature: '"{file}" não tem uma feição "{value}" que se possa medir. Veja "mosaico areas {file}".',
  },
};
