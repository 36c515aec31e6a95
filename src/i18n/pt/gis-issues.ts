/** O que há com os arquivos de um SIG: TopoJSON, FlatGeobuf e GeoPackage, por código. */
export const gisIssues = {
  'reference-missing':
    'Não diz em que sistema estão as coordenadas; foram tomadas como graus WGS 84. Pergunte a quem o fez, ou declare-o num SIG e salve-o de novo.',
  'geometry-damaged':
    'A geometria ou a linha está danificada: os seus bytes não bastam para o que declaram. Ficou fora; o resto foi lido. Copie o arquivo de novo.',
  'geometry-kind':
    'A geometria é de um tipo que não se lê ({type}), como uma curva. Esperavam-se pontos, linhas ou polígonos. Ficou fora; converta-a em linhas retas num SIG.',
  'topojson-incomplete':
    'É TopoJSON, mas "{missing}" falta ou não é o que deveria. Exporte-o de novo inteiro.',
  'topojson-arc':
    'Nomeia um arco que não existe ({found}; há {arcs}). Ficou fora; o resto foi lido. Exporte o arquivo de novo.',
  'topojson-too-large':
    'Os seus elementos somariam mais de {limit} vértices. O que passa disso não foi lido; divida o arquivo.',
  'flatgeobuf-damaged':
    'O cabeçalho do FlatGeobuf está danificado e não pode ser lido. Copie-o ou baixe-o de novo.',
  'flatgeobuf-cut-short':
    'O FlatGeobuf se corta antes do fim ou não traz os elementos que declara ({count}; 0 se não o diz). O que se pôde foi lido; copie-o ou baixe-o de novo.',
  'sqlite-damaged':
    'O banco de dados está cortado ou danificado: não se pôde ler a lista das suas tabelas. Copie-o ou baixe-o de novo.',
  'sqlite-not-geopackage':
    'É um banco de dados SQLite sem camadas de GeoPackage (tem: {found}). Esperava-se um GeoPackage com pontos, linhas ou polígonos; exporte-o assim num SIG.',
  'sqlite-open-elsewhere':
    'Outro programa tem este GeoPackage aberto ou não o fechou bem: as últimas mudanças podem estar no arquivo "-wal" ao lado dele, e não foram lidas. Feche o programa e abra-o de novo.',
  'layer-view': 'A camada é uma vista do banco de dados, que não se lê. Salve-a como camada própria num SIG.',
  'layer-damaged':
    'A camada está danificada ou falta a sua tabela; foram lidos {count} elementos dela. Copie o arquivo de novo.',
};
