import type { boundaryCli as spanish } from '../es/boundary-cli.ts';

/** What the commands about boundaries say of themselves. */
export const boundaryCli: typeof spanish = {
  arguments: {
    compared:
      'com o que se compara: arquivo, camada incluída, ou uma feição dela, por exemplo protected-areas/PN15',
  },
  options: {
    stated: 'superfície declarada em hectares, como está escrita: 868,927.84',
    theirFeature: 'só a feição da segunda camada com este identificador',
    tolerance: 'metros até os quais dois limites valem como um (por padrão, o que declaram os seus erros)',
    around:
      'camadas de vizinhos e sobreposições, separadas por vírgulas (por padrão, as áreas protegidas e os municípios)',
    feature: 'só a feição com este identificador',
    zone: 'zona UTM do plano, por exemplo 18S (por padrão, a do meio de cada feição)',
    vertexGeometry: 'escreve os vértices num arquivo GPX, para levá-los num receptor',
  },
  commands: {
    compare:
      'põe um limite ao lado de outro, ou de uma superfície declarada: o que compartilham, quanto se afastam e onde',
    vertices: 'quadro de dados técnicos: vértices, lados, ângulos, coordenadas, superfície e perímetro',
  },
  examples: {
    compare:
      '# um título e a área protegida vizinha\n' +
      'mosaico compare titulo.geojson protected-areas/PN15\n' +
      '# duas versões de um limite, e a superfície do título\n' +
      'mosaico compare titulo.geojson plano.geojson --stated 868,927.84 --format json',
    vertices:
      '# o quadro técnico de um título, na zona do seu plano\n' +
      'mosaico vertices titulo.geojson --zone 18S --format csv --out quadro.csv\n' +
      '# os marcos, para o GPS\n' +
      'mosaico vertices titulo.geojson --geometry marcos.gpx',
  },
  misuse: {
    nothingToCompare:
      'Falta com o que comparar: escreva outro arquivo ou camada, ou "--stated" com a superfície declarada.',
    notAnArea: '"{value}" não é uma superfície. Espera-se um número de hectares, por exemplo 868927.84.',
    notMetres: '"{value}" não é uma distância. Espera-se um número de metros, por exemplo 20.',
    unknownZone: 'Não existe a zona UTM "{value}". Aceita-se de 1N a 60S, por exemplo 18S.',
    unknownFeature: '"{file}" não tem uma feição "{value}" que se possa medir. Veja "mosaico areas {file}".',
  },
};
