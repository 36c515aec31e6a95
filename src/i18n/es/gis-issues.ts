/** Qué pasa con los archivos de un SIG: TopoJSON, FlatGeobuf y GeoPackage, por código. */
export const gisIssues = {
  'reference-missing':
    'No dice en qué sistema están las coordenadas; se tomaron como grados WGS 84. Pregunte a quien lo hizo, o declárelo en un SIG y guárdelo otra vez.',
  'geometry-damaged':
    'La geometría o la fila está dañada: sus bytes no alcanzan para lo que declaran. Se dejó fuera; lo demás se leyó. Copie el archivo otra vez.',
  'geometry-kind':
    'La geometría es de un tipo que no se lee ({type}), como una curva. Se esperaban puntos, líneas o polígonos. Se dejó fuera; conviértala en líneas rectas en un SIG.',
  'topojson-incomplete':
    'Es TopoJSON, pero «{missing}» falta o no es lo que debería. Expórtelo otra vez entero.',
  'topojson-arc':
    'Nombra un arco que no existe ({found}; hay {arcs}). Se dejó fuera; lo demás se leyó. Exporte el archivo otra vez.',
  'topojson-too-large':
    'Sus elementos sumarían más de {limit} vértices. Lo que pasa de ahí no se leyó; divida el archivo.',
  'flatgeobuf-damaged':
    'El encabezado del FlatGeobuf está dañado y no se puede leer. Cópielo o descárguelo otra vez.',
  'flatgeobuf-cut-short':
    'El FlatGeobuf se corta antes de su final o no trae los elementos que declara ({count}; 0 si no lo dice). Lo que se pudo se leyó; cópielo o descárguelo otra vez.',
  'sqlite-damaged':
    'La base de datos está cortada o dañada: no se pudo leer la lista de sus tablas. Cópiela o descárguela otra vez.',
  'sqlite-not-geopackage':
    'Es una base de datos SQLite sin capas de GeoPackage (tiene: {found}). Se esperaba un GeoPackage con puntos, líneas o polígonos; expórtelo como tal en un SIG.',
  'sqlite-open-elsewhere':
    'Otro programa tiene abierto este GeoPackage o no lo cerró bien: los últimos cambios pueden estar en el archivo «-wal» que va junto a él, y no se leyeron. Cierre el programa y ábralo otra vez.',
  'layer-view':
    'La capa es una vista de la base de datos, que no se lee. Guárdela como capa propia en un SIG.',
  'layer-damaged':
    'La capa está dañada o falta su tabla; se leyeron {count} elementos de ella. Copie el archivo otra vez.',
};
