import { gisIssues } from './gis-issues.ts';
import { placeIssues } from './place-issues.ts';

/** O que há com um arquivo que não é GeoJSON: o que se encontrou, o que se esperava e o que fazer, por código. */
export const formatIssues = {
  ...placeIssues,
  'format-not-read':
    'É {found}, que o Mosaico não lê. Esperava-se GeoJSON, TopoJSON, KML, KMZ, GPX, shapefile, GeoPackage, FlatGeobuf, WKT ou CSV. Se for parte de um shapefile, escolha também o .shp; se não, exporte-o num desses formatos.',
  'package-given': 'É um pacote do Mosaico, que traz um projeto inteiro. Abra-o com “Abrir um pacote”.',
  'encoding-assumed':
    'Nada diz em que codificação estão os textos, e não são UTF-8; foram lidos como {encoding}. Se os nomes saírem errados, salve-o de novo em UTF-8.',
  'zip-damaged':
    'O arquivo comprimido está cortado ou danificado: não se encontrou o seu índice. Baixe-o ou copie-o de novo.',
  'zip-entries': 'O arquivo comprimido tem mais de {limit} arquivos. Comprima só os do mapa.',
  'zip-too-large':
    'Descomprimido ocuparia {megabytes} MB, demais para o seu tamanho ou para o limite de {limit} MB. Não foi aberto; descomprima-o você se confia nele.',
  'zip-encrypted': 'Está protegido por senha e não pode ser lido. Salve-o sem senha.',
  'zip-method':
    'Está comprimido com um método que não se lê. Esperava-se zip comum (deflate); comprima-o de novo.',
  'zip-entry-damaged':
    'Está danificado dentro do arquivo comprimido: a soma de verificação não confere. Ficou fora; baixe-o ou copie-o de novo.',
  'zip-too-deep': 'É um arquivo comprimido dentro de outros. Descomprima-o antes.',
  'zip-nothing-known':
    'Dentro do arquivo comprimido não há nenhum mapa que se possa ler (há: {found}). Esperava-se um KML, um shapefile (.shp e .dbf) ou outro formato conhecido.',
  'zip-others-ignored':
    'O arquivo comprimido traz também {found}, que não foi lido. Se for o mapa que procura, abra-o sozinho.',
  'xml-entities':
    'O arquivo declara entidades (<!ENTITY> ou um DOCTYPE próprio), que podem nomear outros arquivos ou crescer sem fim. Não foi lido; exporte-o de novo sem elas.',
  'xml-syntax':
    'Não é XML completo: há um erro na linha {line}, coluna {column}, ou antes. Esperava-se que cada elemento se abra e se feche; baixe-o ou exporte-o de novo.',
  'xml-too-deep':
    'Os elementos estão uns dentro de outros a mais de {limit} níveis. Não foi lido; exporte-o de novo sem tantas pastas.',
  'kml-links':
    'O KML aponta para outros arquivos ({count}), que não são trazidos: nada sai deste dispositivo. Abra-o no Google Earth e salve o que vê como KMZ.',
  'boundary-possible':
    'Não há polígonos, mas há linhas ({lines}) ou pontos em ordem ({points}) que podem ser um limite. Se forem, toque em "É um limite".',
  'boundary-too-short':
    'A linha não pode ser um limite: esperavam-se ao menos {fewest} vértices, todos com coordenadas. Complete os que faltam.',
  'boundary-closed':
    'A linha foi tomada como limite e fechada em linha reta: do fim ao começo há {gap} m. Verifique se não falta um trecho.',
  'boundary-from-points':
    'Os pontos ({count}) foram tomados como vértices de um limite, na ordem do arquivo.',
  'projection-missing':
    'Falta o .prj, então não se sabe em que sistema estão as coordenadas; foram tomadas como graus WGS 84. Escolha também o .prj, ou peça-o a quem fez o arquivo.',
  'projection-unknown':
    'Está em {name}, que o Mosaico não sabe passar para WGS 84. Esperava-se WGS 84, SIRGAS, MAGNA-SIRGAS, PSAD56 ou Bogotá 1975, em graus, UTM ou as zonas da Colômbia. Transforme-o para WGS 84 (EPSG:4326) num SIG, ou diga em que sistema está.',
  'table-missing': 'Falta o .dbf: os elementos não têm nomes nem dados. Escolha-o junto com o .shp.',
  'table-damaged': 'O .dbf está danificado: os elementos não têm nomes nem dados. Copie-o de novo.',
  'table-uneven':
    'O .dbf tem {rows} linhas e o .shp {shapes} formas: podem não se corresponder. Verifique se são do mesmo arquivo.',
  'rows-deleted': 'Há elementos marcados como apagados no .dbf ({count}); não foram lidos.',
  'shape-damaged':
    'A forma está danificada: as partes não cabem no registro. Ficou fora; o resto foi lido. Copie o arquivo de novo.',
  'shape-unknown':
    'A forma é de um tipo que não se lê ({type}). Esperavam-se pontos, linhas ou polígonos. Ficou fora.',
  'shapefile-cut-short':
    'O .shp se corta antes do fim; foram lidas {count} formas e faltam as demais. Copie-o ou baixe-o de novo.',
  'wkt-syntax':
    'Não é WKT completo: no caractere {position} encontrou-se "{found}". Esperava-se algo como POLYGON((-71 -2, -70 -2, -70 -3, -71 -2)); copie o texto inteiro.',
  ...gisIssues,
};
