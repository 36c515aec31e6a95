/** Qué pasa con una exportación: qué se encontró y qué hacer, por código. */
export const exportIssues = {
  'export-not-one':
    'No es una exportación de Mosaico. Se esperaba el paquete (.zip) que hacen «Exportar» o «mosaico export», o la carpeta en que se desempacó entero.',
  'export-file-differs':
    'El archivo de datos no es el que dan estos números con la misma versión ({now}). Alguien lo cambió: pida el paquete otra vez.',
  'export-file-other-version':
    'El archivo de datos se escribió con la versión {made}; la {now} lo escribe de otra manera. Los números se compararon uno por uno.',
  'export-nothing':
    'No hay ninguna fila que exportar: nada se superpone o no hay entidades. Elija otras capas.',
  'export-feature-missing':
    'En la capa no hay una entidad con este identificador. Revíselo con «mosaico areas».',
};
