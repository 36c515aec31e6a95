/** Dónde está un problema: las partes del lugar que se conocen, en este orden. */
const place = {
  file: '{file}',
  feature: 'elemento {feature}',
  path: '{path}',
  position: 'longitud {lon}, latitud {lat}',
  separator: ', ',
  sentence: '{place}: {sentence}',
};

/** Qué se encontró, qué se esperaba y qué hacer, por código. */
const sentences = {
  'file-empty': 'El archivo está vacío. Se esperaba GeoJSON; vuelva a exportarlo o elija otro archivo.',
  'json-syntax':
    'No es JSON: en la línea {line}, columna {column} se encontró «{found}» (se esperaba uno de estos: {expected}). Corrija ese punto o vuelva a exportar el archivo.',
  'json-cut-short':
    'El texto se corta en la línea {line}, columna {column} (todavía se esperaba uno de estos: {expected}). Copie o descargue el archivo completo otra vez.',
  'json-not-finite':
    'Hay valores como {found}, que JSON no admite (en total: {count}; el primero, en la línea {line}, columna {column}). Se leyeron como vacíos; exporte números finitos.',
  'geojson-list':
    'Es una lista JSON ({found}) y no GeoJSON. Se esperaba un objeto con "type": "FeatureCollection", "Feature" o una geometría.',
  'geojson-scalar':
    'Se encontró {found} y no GeoJSON. Se esperaba un objeto con "type": "FeatureCollection", "Feature" o una geometría.',
  'geojson-no-type':
    'Es JSON pero no GeoJSON: el objeto no tiene "type" (tiene: {found}). Expórtelo como GeoJSON (RFC 7946).',
  'geojson-type-unknown':
    'Es JSON pero no GeoJSON: "type" vale {found}. Se esperaba "FeatureCollection", "Feature" o un tipo de geometría.',
  'geojson-topojson':
    'Es TopoJSON y no GeoJSON ("type" vale {found}). Conviértalo a GeoJSON, por ejemplo con topo2geo o mapshaper.',
  'geojson-esri':
    'Es JSON de Esri y no GeoJSON (tiene: {found}). Pida el servicio con f=geojson o exporte como GeoJSON.',
  'geojson-features-missing':
    'La FeatureCollection no tiene una lista "features" (se encontró: {found}). Vuelva a exportar el archivo.',
  'geojson-not-a-feature':
    'Se encontró {found} donde se esperaba un "Feature". Se dejó fuera; lo demás se leyó.',
  'geojson-member':
    'Un miembro no sigue la RFC 7946 (geojson-validation dice: {detail}). La geometría se leyó igual.',
  'id-property-missing':
    'La propiedad "{property}" falta o está vacía (elementos: {count}); se identifican por su id o por su posición. Revise el nombre de la propiedad.',
  'geometry-missing':
    'No tiene geometría, así que su superficie es desconocida. Añada la geometría si existe.',
  'geometry-empty':
    'La geometría está vacía ({found}), así que su superficie es desconocida. Vuelva a exportarla con sus coordenadas.',
  'geometry-type-unknown':
    'Se esperaba un tipo de geometría de GeoJSON, como "Polygon" o "MultiPolygon"; se encontró: {found}. Vuelva a exportar el elemento.',
  'geometry-too-deep':
    'Hay demasiadas GeometryCollection una dentro de otra. Se esperaba un polígono o multipolígono; separe sus partes.',
  'rings-expected':
    'Se esperaba una lista de coordenadas; se encontró: {found}. Vuelva a exportar el elemento.',
  'ring-expected':
    'Se esperaba un anillo, es decir, una lista de posiciones; se encontró: {found} (en total: {count}). Vuelva a exportar el elemento.',
  'position-expected':
    'Se esperaba una posición [longitud, latitud]; se encontró: {found} (en total: {count}). Complete o quite esas posiciones.',
  'coordinate-not-finite':
    'Se esperaba un número finito, en grados; se encontró: {found} (en total: {count}). Corrija o quite esas posiciones.',
  'coordinates-in-metres':
    'Las coordenadas x = {x}, y = {y} parecen metros de una proyección, no grados (vértices: {count}). Transforme el archivo a WGS 84, longitud y latitud (EPSG:4326).',
  'coordinates-out-of-range':
    'Las coordenadas x = {x}, y = {y} están fuera de ±180° de longitud o ±90° de latitud (vértices: {count}). Corrija esos vértices.',
  'axes-swapped':
    'Las coordenadas x = {x}, y = {y} tienen los ejes cambiados: se esperaba primero la longitud y después la latitud. Intercámbielas.',
  'antimeridian-crossed':
    'Un lado abarca más de 180° de longitud: el límite cruza el antimeridiano. Córtelo en dos partes a ±180°.',
  'heights-ignored': 'Algunas posiciones tienen altura ({count}); no se usa para medir la superficie.',
  'ring-too-short':
    'Posiciones del anillo: {count}. Se esperaban al menos 4, con la última igual a la primera. Complete el anillo.',
  'ring-not-closed':
    'El anillo no se cierra: su última posición está a {gap} m de la primera. Repita la primera posición al final, o complete los vértices que faltan.',
  'ring-without-area':
    'El anillo no encierra superficie: está en una sola línea o punto, o vuelve sobre todo su recorrido. Corrija o quite el anillo.',
  'ring-winding':
    'Hay anillos que giran en el sentido contrario al de la RFC 7946 ({count}). La superficie se mide igual.',
  'vertices-repeated': 'Hay vértices que repiten el anterior ({count}); se cuentan una vez.',
  sliver:
    'Un anillo mide {width} m de ancho en promedio: suele ser lo que queda al dibujar dos veces el mismo límite. Si no es de verdad, quítelo.',
  'gap-to-neighbour':
    'Entre este elemento y «{other}» queda una franja que ningún elemento del archivo cubre, de {width} m de ancho en promedio y {length} m de largo (franjas: {count}; {hectares} ha): suele quedar al dibujar dos veces el mismo lindero. Si el lindero es uno solo, corrija el trazo para que los dos usen los mismos vértices; de quién es la franja lo deciden las personas, no el programa.',
  spike:
    'El límite vuelve sobre sí mismo en punta (puntas en este anillo: {count}). Revise si el vértice es un error de digitalización.',
  'self-crossing':
    'El límite se cruza a sí mismo aquí (cruces en este elemento: {count}), así que su superficie no está definida. Corrija el orden o la posición de los vértices.',
  'boundary-doubled':
    'El límite pasa dos veces por la misma línea en el mismo sentido (tramos: {count}), así que la superficie se contaría dos veces. Quite el anillo o tramo repetido.',
  'boundary-retraced':
    'El límite vuelve por la misma línea (tramos: {count}): una punta sin anchura o partes contiguas sin unir. Quite la punta o una las partes.',
  'self-crossing-not-searched':
    'El límite es demasiado grande para buscar todos sus cruces, así que su superficie es dudosa. Divida el elemento y vuelva a revisarlo.',
  'hole-outside':
    'El hueco está fuera de su anillo exterior. Páselo al polígono que le corresponde o hágalo un polígono.',
  'holes-overlap':
    'El hueco está dentro de otro hueco ({other}), así que se descontaría dos veces. Quite uno de los dos.',
  'parts-overlap':
    'La parte está sobre otra parte del mismo elemento ({other}), así que se contaría dos veces. Únalas antes de medir.',
  'id-repeated':
    'El identificador {id} se repite (elementos: {count}); del segundo en adelante se les añadió #2, #3… Use identificadores únicos.',
  'feature-repaired':
    'Se usa reparado, como usted pidió: mide {after} ha sobre el elipsoide. Como está en el archivo no se puede medir.',
  'feature-repaired-from':
    'Se usa reparado, como usted pidió: de {before} ha como está dibujado a {after} ha sobre el elipsoide (cambio: {difference} ha).',
  'features-without-area':
    'Algunos elementos son puntos o líneas y no tienen superficie ({count}); no se midieron.',
  'nothing-to-measure':
    'No hay polígonos que medir (elementos leídos: {count}). Se esperaba al menos un polígono válido.',
};

export const issues = { place, sentences };
