import type { Dictionary } from '../../es.ts';

export const myFile: Dictionary['panels']['myFile'] = {
  title: 'Revisar meu território',
  privacy: 'Nada sai deste aparelho. O arquivo é lido e guardado aqui mesmo, até você apagá-lo.',
  choose: 'Escolher arquivo',
  chooseAnother: 'Escolher outro arquivo',
  drop: 'ou solte-o aqui; de um shapefile, todas as partes ou o zip',
  formats:
    'Lê-se GeoJSON, TopoJSON, KML, KMZ, GPX, shapefile, GeoPackage, FlatGeobuf, WKT e CSV de até 200 MB, em graus, UTM ou outro sistema de coordenadas.',
  boundary: 'É um limite',
  tooLarge:
    '«{name}» tem {size} MB e aqui se leem arquivos de até {limit} MB. Divida-o, ou use o programa de linha de comando, que não tem limite.',
  reading: 'Lendo e verificando «{name}»…',
  fileLine: '«{name}», {size}',
  bytesKilo: '{value} kB',
  bytesMega: '{value} MB',
  bytesGiga: '{value} GB',
  clear: 'Remover o arquivo',
  showAll: 'Ver tudo no mapa',
  fine: 'Nenhum problema encontrado.',
  nothing: 'Não restou nenhum elemento que se possa medir. Os avisos dizem o que corrigir.',
  measured: {
    one: '{count} elemento pode ser medido.',
    other: '{count} elementos podem ser medidos.',
  },
  resultOne: 'Mede {area} no elipsoide WGS 84.',
  resultSum: 'Seus elementos somam {area} no elipsoide WGS 84.',
  resultOverlaps: 'Sobrepõe-se a {list}.',
  areasTitle: 'Área por método',
  areasCaption: 'Área de {name} por método',
  otherMethods: 'Por outros métodos',
  moreFeatures: 'e mais {count} elementos; o programa de linha de comando escreve todos.',
  noBand: 'Seu arquivo não declara um erro de posição; por isso não há faixa (±).',
  feature: 'Elemento',
  unnamed: 'Elemento {id}',
  overlapsTitle: 'A que se sobrepõe',
  overlapsCaption: 'Sobreposição do seu arquivo com «{layer}»',
  noOverlaps: 'Não se sobrepõe a «{layer}».',
  outlineWarning:
    'Os limites de «{layer}» são contornos: podem estar deslocados em até {error} m. Servem para se orientar, não para definir uma divisa.',
  neutral: 'Uma sobreposição entre fontes não diz quem tem razão. Isto não constitui documento legal.',
};
