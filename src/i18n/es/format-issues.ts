/** Qué pasa con un archivo que no es GeoJSON: qué se encontró, qué se esperaba y qué hacer, por código. */
export const formatIssues = {
  'format-not-read':
    'Es {found}, que Mosaico no lee. Se esperaba GeoJSON, KML, KMZ o GPX. Si es parte de un shapefile, elija también el .shp; si no, expórtelo en uno de esos formatos.',
  'encoding-assumed':
    'Nada dice en qué codificación están los textos, y no son UTF-8; se leyeron como {encoding}. Si los nombres salen mal, indique la codificación («--encoding»).',
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
    'No hay polígonos, pero sí líneas ({lines}) o puntos en orden ({points}) que pueden ser un límite. Si lo son, dígalo: «Es un límite» en la página, «--as boundary» en la línea de comandos.',
  'boundary-too-short':
    'La línea no puede ser un límite: se esperaban al menos {fewest} vértices, todos con coordenadas. Complete los que faltan.',
  'boundary-closed':
    'La línea se tomó como límite y se cerró en línea recta: entre su final y su comienzo hay {gap} m. Revise que no falte un tramo.',
  'boundary-from-points':
    'Los puntos ({count}) se tomaron como vértices de un límite, en el orden del archivo.',
};
