/** Los avisos que en la línea de comandos nombran sus opciones y no los botones de la página. */
export const cliIssues = {
  'boundary-possible':
    'No hay polígonos, pero sí líneas ({lines}) o puntos en orden ({points}) que pueden ser un límite. Si lo son, dígalo con «--as boundary».',
  'encoding-assumed':
    'Nada dice en qué codificación están los textos, y no son UTF-8; se leyeron como {encoding}. Si los nombres salen mal, indique la codificación («--encoding»).',
  'package-given':
    'Es un paquete de Mosaico, que trae un proyecto entero. Ábralo con «mosaico package open».',
  'package-sealed':
    'El paquete está cerrado con una contraseña. Indique con «--passphrase-env» la variable que la tiene.',
};
