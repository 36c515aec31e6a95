/** Qué pasa con un paquete: qué se encontró y qué hacer, por código. */
export const packageIssues = {
  'package-not-one':
    'No es un paquete de Mosaico. Se esperaba un archivo hecho con «Guardar» o con «mosaico package create»; revise que sea el que le mandaron.',
  'package-newer':
    'Es un paquete de una forma más nueva ({found}); esta versión de Mosaico conoce hasta la {known}. Actualice Mosaico y ábralo otra vez. No se cargó nada.',
  'package-truncated':
    'El paquete está cortado: le falta el final. Cópielo o descárguelo otra vez, entero. No se cargó nada.',
  'package-entry-damaged':
    'Esta parte del paquete está dañada: su suma de control no coincide. Cópielo otra vez desde el original. No se cargó nada.',
  'package-entry-changed':
    'Esta parte del paquete no es la que se guardó: su huella (SHA-256) es otra. Pida el paquete otra vez. No se cargó nada.',
  'package-entry-missing':
    'Falta esta parte del paquete. Pida el paquete otra vez, entero. No se cargó nada.',
  'package-entry-extra':
    'El paquete trae una parte que no le corresponde. Alguien lo cambió después de hacerlo; pídalo otra vez. No se cargó nada.',
  'package-entry-repeated':
    'Esta parte está dos veces en el paquete, y no se sabe cuál vale. Pida el paquete otra vez. No se cargó nada.',
  'package-entry-broken':
    'Esta parte del paquete está entera, pero no dice lo que se esperaba. Lo hizo un programa que no conocemos; pídalo otra vez. No se cargó nada.',
  'package-repacked':
    'Algo cambió en el paquete fuera de su contenido: otro programa lo volvió a comprimir, o se dañó al copiarlo. Todo lo que trae se comprobó y está entero.',
  'package-sealed': 'El paquete está cerrado con una contraseña. Escríbala para abrirlo.',
  'package-passphrase-wrong':
    'La contraseña no es la de este paquete. Revise mayúsculas, espacios y tildes. Sin ella el paquete no se puede abrir.',
  'package-seal-damaged':
    'El comienzo del paquete está dañado, y ahí dice cómo se cerró. Cópielo otra vez desde el original. No se cargó nada.',
  'package-seal-changed':
    'La contraseña es la correcta, pero el contenido cerrado está dañado o alguien lo cambió. Cópielo otra vez desde el original. No se cargó nada.',
  'package-seal-unknown':
    'El paquete está cerrado de un modo que Mosaico no abre: se esperaba AES-256-GCM con PBKDF2-SHA-256 y de 600 000 a 10 000 000 de vueltas. No se cargó nada.',
  'package-not-sealed': 'El paquete no está cerrado con contraseña; la que se dio no hizo falta.',
  'package-private-left-out': 'Lo privado y lo que está a medias ({count}) no va en el paquete.',
  'package-blurred':
    'Las posiciones van movidas a una cuadrícula de {metres} m, y en vez de los archivos originales van los límites movidos, sin más datos que su nombre. Las superficies cambian por eso.',
  'package-blurred-away':
    'Es más pequeño que la cuadrícula y no va en el paquete. Elija una cuadrícula más fina si debe ir.',
  'package-file-left-out':
    'El archivo ya no está guardado en este dispositivo, así que no va en el paquete. Ábralo otra vez en el proyecto si debe ir.',
  'package-photo-left-out':
    'No es JPEG ni PNG, o está dañada, y no se sabe si dice dónde se tomó; no va en el paquete. Guárdela como JPEG, o pida que las fotos lleven su lugar.',
};
