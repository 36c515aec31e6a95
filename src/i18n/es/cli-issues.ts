/** Los avisos que en la línea de comandos nombran sus opciones y no los botones de la página. */
export const cliIssues = {
  'boundary-possible':
    'No hay polígonos, pero sí líneas ({lines}) o puntos en orden ({points}) que pueden ser un límite. Si lo son, dígalo con «--as boundary».',
  'encoding-assumed':
    'Nada dice en qué codificación están los textos, y no son UTF-8; se leyeron como {encoding}. Si los nombres salen mal, indique la codificación («--encoding»).',
};
