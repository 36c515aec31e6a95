/** Abrir lo que se pegó: un texto o archivos copiados. */
export const paste = {
  show: 'Pegar texto',
  label: 'Texto de un mapa: GeoJSON, WKT, KML, CSV…',
  hint: 'También puede pegar con Ctrl+V en cualquier parte de este panel, un texto o archivos copiados.',
  read: 'Leer este texto',
  name: 'texto pegado',
  nothing: 'En lo que se pegó no hay texto ni archivos. Copie el texto del mapa y péguelo otra vez.',
};
