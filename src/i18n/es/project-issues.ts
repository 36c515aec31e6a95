/** Qué impide leer un proyecto guardado o recibido, y qué hacer. */
export const projectIssues = {
  'project-none':
    'No hay un proyecto de Mosaico aquí. Se esperaba un documento con versión y proyecto; elija otro archivo.',
  'project-newer':
    'El proyecto es de una versión más nueva ({found}) y este programa lee hasta la {known}. Actualice el programa y ábralo otra vez.',
  'project-field':
    'El proyecto está dañado: en {path} se encontró {found} (se esperaba {expected}). Ábralo desde una copia.',
  'project-id-repeated':
    'El proyecto está dañado: el identificador «{id}» está dos veces. Ábralo desde una copia.',
  'project-active-missing':
    'El proyecto está dañado: el límite elegido «{id}» no está en él. Ábralo desde una copia.',
  'project-history-dropped':
    'La historia de los cambios no se pudo leer y se dejó de lado. El proyecto está completo; lo anterior ya no se puede deshacer.',
  'project-removed-elsewhere':
    '«{title}» se borró en otra ventana. Lo que ve aquí es un proyecto nuevo; si tiene una copia, ábrala.',
  'project-file-missing': 'Los datos de «{name}» ya no están en este dispositivo. Elija otra vez el archivo.',
};
