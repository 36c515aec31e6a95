import type { exportCli as spanish } from '../es/export-cli.ts';

/** O que dizem de si os comandos de exportar. */
export const exportCli: typeof spanish = {
  arguments: {
    exportPackage: 'pacote feito com “mosaico export”, ou a pasta em que foi descompactado',
  },
  options: {
    exportFormat:
      'formato dos dados: geojson, kml, kmz, gpx, shp, gpkg, fgb, geoparquet, topojson, csv, csv-es, xlsx, json ou parquet',
    overlapsWith: 'exporta as sobreposições com esta camada: arquivo ou id de uma camada incluída',
    combinations: 'exporta a área de cada combinação das camadas',
    features: 'só os elementos com estes identificadores, separados por vírgulas',
    bare: 'escreve só os dados, sem o necessário para citá-los e calculá-los outra vez',
  },
  commands: {
    export: 'escreve áreas, sobreposições ou combinações em um pacote que se pode citar e calcular outra vez',
    recompute: 'calcula outra vez os números de um pacote e diz quais diferem',
  },
  examples: {
    export:
      '# todas as sobreposições com províncias, para citá-las\nmosaico export protected-areas --overlaps-with provinces --format csv --out sobreposicoes.zip\n# um arquivo próprio para uma planilha em espanhol, só os dados\nmosaico export comunidades.geojson --format csv-es --bare --out comunidades.csv',
    recompute: '# saem outra vez os mesmos números?\nmosaico recompute sobreposicoes.zip',
  },
  misuse: {
    unknownExportFormat: 'Não existe o formato “{value}”. Aceitam-se {known}.',
    exportNeedsOut: '“export” precisa de “--out”: o arquivo que se faz.',
    exportOneLayer:
      'Exporta-se uma camada por vez. Para as sobreposições de duas use “--overlaps-with”; para várias, “--combinations”.',
    exportOneKind: '“--overlaps-with” e “--combinations” não vão juntas. Escolha uma.',
  },
};
