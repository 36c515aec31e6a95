import { gisIssues } from './gis-issues.ts';
import { placeIssues } from './place-issues.ts';

/** Qué pasa con un archivo que no es GeoJSON: qué se encontró, qué se esperaba y qué hacer, por código. */
export const formatIssues = {
  ...placeIssues,
  'format-not-read':
    'Es {found}, que Mosaico no lee. Se esperaba GeoJSON, TopoJSON, KML, KMZ, GPX, shapefile, GeoPackage, FlatGeobuf, WKT o CSV. Si es parte de un shapefile, elija también el .shp; si no, expórtelo en uno de esos formatos.',
  'package-given': 'Es un paquete de Mosaico, que trae un proyecto entero. Ábralo con «Abrir un paquete».',
  'encoding-assumed':
    'Nada dice en qué codificación están los textos, y no son UTF-8; se leyeron como {encoding}. Si los nombres salen mal, guárdelo otra vez en UTF-8.',
  'zip-damaged':
    'El archivo comprimido está cortado o dañado: no se encontró su índice. Descárguelo o cópielo otra vez.',
  'zip-entries': 'El archivo comprimido tiene más de {limit} archivos. Comprima solo los del mapa.',
  'zip-too-large':
    'Descomprimido ocuparía {megabytes} MB, demasiado para lo que pesa o para el límite de {limit} MB. No se abrió; descomprímalo usted si confía en él.',
  'zip-encrypted': 'Está protegido con contraseña y no se puede leer. Guárdelo sin contraseña.',
  'zip-method':
    'Está comprimido con un método que no se lee. Se esperaba zip común (deflate); comprímalo otra vez.',
  'zip-entry-damaged':
    'Está dañado dentro del archivo comprimido: su suma de control no coincide. Se dejó fuera; descárguelo o cópielo otra vez.',
  'zip-too-deep': 'Es un archivo comprimido dentro de otros. Descomprímalo antes.',
  'zip-nothing-known':
    'Dentro del archivo comprimido no hay ningún mapa que se pueda leer (hay: {found}). Se esperaba un KML, un shapefile (.shp y .dbf) u otro formato conocido.',
  'zip-others-ignored':
    'El archivo comprimido trae además {found}, que no se leyó. Si es el mapa que busca, ábralo solo.',
  'xml-entities':
    'El archivo declara entidades (<!ENTITY> o un DOCTYPE propio), que pueden nombrar otros archivos o crecer sin fin. No se leyó; expórtelo otra vez sin ellas.',
  'xml-syntax':
    'No es XML completo: hay un error en la línea {line}, columna {column}, o antes. Se esperaba que cada elemento se abra y se cierre; descárguelo o expórtelo otra vez.',
  'xml-too-deep':
    'Los elementos están unos dentro de otros a más de {limit} niveles. No se leyó; expórtelo otra vez sin tantas carpetas.',
  'kml-links':
    'El KML enlaza a otros archivos ({count}), que no se traen: nada sale de este dispositivo. Ábralo en Google Earth y guarde lo que ve como KMZ.',
  'boundary-possible':
    'No hay polígonos, pero sí líneas ({lines}) o puntos en orden ({points}) que pueden ser un límite. Si lo son, toque «Es un límite».',
  'boundary-too-short':
    'La línea no puede ser un límite: se esperaban al menos {fewest} vértices, todos con coordenadas. Complete los que faltan.',
  'boundary-closed':
    'La línea se tomó como límite y se cerró en línea recta: entre su final y su comienzo hay {gap} m. Revise que no falte un tramo.',
  'boundary-from-points':
    'Los puntos ({count}) se tomaron como vértices de un límite, en el orden del archivo.',
  'projection-missing':
    'Falta el .prj, así que no se sabe en qué sistema están las coordenadas; se tomaron como grados WGS 84. Elija también el .prj, o pídalo a quien hizo el archivo.',
  'projection-unknown':
    'Está en {name}, que Mosaico no sabe pasar a WGS 84. Se esperaba WGS 84, SIRGAS, MAGNA-SIRGAS, PSAD56 o Bogotá 1975, en grados, UTM o las zonas de Colombia. Transfórmelo a WGS 84 (EPSG:4326) en un SIG, o diga en qué sistema está.',
  'table-missing': 'Falta el .dbf: los elementos no tienen nombres ni datos. Elíjalo junto con el .shp.',
  'table-damaged': 'El .dbf está dañado: los elementos no tienen nombres ni datos. Cópielo otra vez.',
  'table-uneven':
    'El .dbf tiene {rows} filas y el .shp {shapes} formas: pueden no corresponderse. Revise que sean del mismo archivo.',
  'rows-deleted': 'Hay elementos marcados como borrados en el .dbf ({count}); no se leyeron.',
  'shape-damaged':
    'La forma está dañada: sus partes no caben en su registro. Se dejó fuera; lo demás se leyó. Copie el archivo otra vez.',
  'shape-unknown':
    'La forma es de un tipo que no se lee ({type}). Se esperaban puntos, líneas o polígonos. Se dejó fuera.',
  'shapefile-cut-short':
    'El .shp se corta antes de su final; se leyeron {count} formas y faltan las demás. Cópielo o descárguelo otra vez.',
  'wkt-syntax':
    'No es WKT completo: en el carácter {position} se encontró «{found}». Se esperaba algo como POLYGON((-71 -2, -70 -2, -70 -3, -71 -2)); copie el texto entero.',
  ...gisIssues,
};
