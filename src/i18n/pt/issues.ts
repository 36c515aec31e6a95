import type { Dictionary } from '../es.ts';

/** Onde está um problema: as partes do lugar que se conhecem, nesta ordem. */
const place: Dictionary['issues']['place'] = {
  file: '{file}',
  feature: 'feição {feature}',
  path: '{path}',
  position: 'longitude {lon}, latitude {lat}',
  separator: ', ',
  sentence: '{place}: {sentence}',
};

/** O que se encontrou, o que se esperava e o que fazer, por código. */
const sentences: Dictionary['issues']['sentences'] = {
  'file-empty': 'O arquivo está vazio. Esperava-se GeoJSON; exporte-o de novo ou escolha outro arquivo.',
  'json-syntax':
    'Não é JSON: na linha {line}, coluna {column}, encontrou-se “{found}” (esperava-se um destes: {expected}). Corrija esse ponto ou exporte o arquivo de novo.',
  'json-cut-short':
    'O texto termina na linha {line}, coluna {column} (ainda se esperava um destes: {expected}). Copie ou baixe o arquivo inteiro de novo.',
  'json-not-finite':
    'Há valores como {found}, que o JSON não admite (no total: {count}; o primeiro, na linha {line}, coluna {column}). Foram lidos como vazios; exporte números finitos.',
  'geojson-list':
    'É uma lista JSON ({found}) e não GeoJSON. Esperava-se um objeto com "type": "FeatureCollection", "Feature" ou uma geometria.',
  'geojson-scalar':
    'Encontrou-se {found} e não GeoJSON. Esperava-se um objeto com "type": "FeatureCollection", "Feature" ou uma geometria.',
  'geojson-no-type':
    'É JSON, mas não GeoJSON: o objeto não tem "type" (tem: {found}). Exporte-o como GeoJSON (RFC 7946).',
  'geojson-type-unknown':
    'É JSON, mas não GeoJSON: "type" é {found}. Esperava-se "FeatureCollection", "Feature" ou um tipo de geometria.',
  'geojson-topojson':
    'É TopoJSON e não GeoJSON ("type" é {found}). Converta-o para GeoJSON, por exemplo com topo2geo ou mapshaper.',
  'geojson-esri':
    'É JSON da Esri e não GeoJSON (tem: {found}). Peça o serviço com f=geojson ou exporte como GeoJSON.',
  'geojson-features-missing':
    'A FeatureCollection não tem uma lista "features" (encontrou-se: {found}). Exporte o arquivo de novo.',
  'geojson-not-a-feature':
    'Encontrou-se {found} onde se esperava um "Feature". Ficou de fora; o restante foi lido.',
  'geojson-member':
    'Um membro não segue a RFC 7946 (geojson-validation diz: {detail}). A geometria foi lida mesmo assim.',
  'id-property-missing':
    'A propriedade "{property}" falta ou está vazia (feições: {count}); elas são identificadas pelo id ou pela posição. Confira o nome da propriedade.',
  'geometry-missing':
    'Não tem geometria, portanto sua área é desconhecida. Acrescente a geometria, se existir.',
  'geometry-empty':
    'A geometria está vazia ({found}), portanto sua área é desconhecida. Exporte-a de novo com suas coordenadas.',
  'geometry-type-unknown':
    'Esperava-se um tipo de geometria GeoJSON, como "Polygon" ou "MultiPolygon"; encontrou-se: {found}. Exporte a feição de novo.',
  'geometry-too-deep':
    'Há GeometryCollections demais uma dentro da outra. Esperava-se um polígono ou multipolígono; separe as partes.',
  'rings-expected': 'Esperava-se uma lista de coordenadas; encontrou-se: {found}. Exporte a feição de novo.',
  'ring-expected':
    'Esperava-se um anel, isto é, uma lista de posições; encontrou-se: {found} (no total: {count}). Exporte a feição de novo.',
  'position-expected':
    'Esperava-se uma posição [longitude, latitude]; encontrou-se: {found} (no total: {count}). Complete ou retire essas posições.',
  'coordinate-not-finite':
    'Esperava-se um número finito, em graus; encontrou-se: {found} (no total: {count}). Corrija ou retire essas posições.',
  'coordinates-in-metres':
    'As coordenadas x = {x}, y = {y} parecem metros de uma projeção, não graus (vértices: {count}). Transforme o arquivo para WGS 84, longitude e latitude (EPSG:4326).',
  'coordinates-out-of-range':
    'As coordenadas x = {x}, y = {y} estão além de ±180° de longitude ou ±90° de latitude (vértices: {count}). Corrija esses vértices.',
  'axes-swapped':
    'As coordenadas x = {x}, y = {y} têm os eixos trocados: esperava-se primeiro a longitude e depois a latitude. Troque-as.',
  'antimeridian-crossed':
    'Um lado abrange mais de 180° de longitude: o limite cruza o antimeridiano. Corte-o em duas partes em ±180°.',
  'heights-ignored': 'Algumas posições têm altura ({count}); ela não é usada para medir a área.',
  'ring-too-short':
    'Posições do anel: {count}. Esperavam-se pelo menos 4, a última igual à primeira. Complete o anel.',
  'ring-not-closed':
    'O anel não se fecha: sua última posição está a {gap} m da primeira. Repita a primeira posição no fim ou acrescente os vértices que faltam.',
  'ring-without-area':
    'O anel não encerra área: está em uma só linha ou ponto, ou volta sobre todo o seu percurso. Corrija ou retire o anel.',
  'ring-winding':
    'Há anéis que giram no sentido contrário ao da RFC 7946 ({count}). A área é medida do mesmo modo.',
  'vertices-repeated': 'Há vértices que repetem o anterior ({count}); contam uma vez.',
  sliver:
    'Um anel tem {width} m de largura em média: costuma ser o que sobra quando o mesmo limite foi desenhado duas vezes. Se não for real, retire-o.',
  'gap-to-neighbour':
    'Entre esta feição e «{other}» fica uma faixa que nenhuma feição do arquivo cobre, com {width} m de largura em média e {length} m de comprimento (faixas: {count}; {hectares} ha): costuma sobrar quando o mesmo limite foi desenhado duas vezes. Se o limite é um só, corrija o traço para que os dois usem os mesmos vértices; de quem é a faixa, as pessoas decidem, não o programa.',
  spike:
    'O limite volta sobre si mesmo em ponta (pontas neste anel: {count}). Verifique se o vértice é um erro de digitalização.',
  'self-crossing':
    'O limite cruza a si mesmo aqui (cruzamentos nesta feição: {count}), portanto sua área não está definida. Corrija a ordem ou a posição dos vértices.',
  'boundary-doubled':
    'O limite passa duas vezes pela mesma linha no mesmo sentido (trechos: {count}), portanto a área seria contada duas vezes. Retire o anel ou trecho repetido.',
  'boundary-retraced':
    'O limite volta pela mesma linha (trechos: {count}): uma ponta sem largura ou partes contíguas não unidas. Retire a ponta ou una as partes.',
  'self-crossing-not-searched':
    'O limite é grande demais para procurar todos os seus cruzamentos, portanto sua área é duvidosa. Divida a feição e verifique-a de novo.',
  'hole-outside':
    'O buraco está fora do seu anel externo. Passe-o para o polígono a que pertence ou faça dele um polígono.',
  'holes-overlap':
    'O buraco está dentro de outro buraco ({other}), portanto seria descontado duas vezes. Retire um dos dois.',
  'parts-overlap':
    'A parte está sobre outra parte da mesma feição ({other}), portanto seria contada duas vezes. Una as duas antes de medir.',
  'id-repeated':
    'O identificador {id} se repete (feições: {count}); da segunda em diante acrescentou-se #2, #3… Use identificadores únicos.',
  'feature-repaired':
    'É usado reparado, como você pediu: mede {after} ha sobre o elipsoide. Como está no arquivo não pode ser medido.',
  'feature-repaired-from':
    'É usado reparado, como você pediu: de {before} ha como está desenhado a {after} ha sobre o elipsoide (mudança: {difference} ha).',
  'features-without-area':
    'Algumas feições são pontos ou linhas e não têm área ({count}); não foram medidas.',
  'nothing-to-measure':
    'Não há polígonos para medir (feições lidas: {count}). Esperava-se pelo menos um polígono válido.',
};

export const issues: Dictionary['issues'] = { place, sentences };
