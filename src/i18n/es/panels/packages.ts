/** El proyecto en un archivo: guardarlo, compartirlo, abrirlo. */
export const packages = {
  title: 'Llevar el proyecto en un archivo',
  lead: 'Un solo archivo (.mosaico) lleva sus límites, notas y medidas a otro equipo, por una memoria o un mensaje. Allá salen los mismos números.',
  backup: 'Guardar copia de seguridad',
  backupHint: 'Lleva todo, también lo privado. Guárdela fuera de este equipo y no la mande a cualquiera.',
  closeWith: 'Cerrarlo con una contraseña',
  passphrase: 'Contraseña',
  hide: 'Ocultarla mientras la escribo',
  noPassphrase: 'Sin contraseña lo puede abrir quien tenga el archivo.',
  strength: {
    weak: 'Débil: se adivina. Use varias palabras que no vayan juntas.',
    fair: 'Regular. Con una o dos palabras más será fuerte.',
    strong: 'Fuerte.',
  },
  noRecovery:
    'Apúntela en un lugar seguro. Si se olvida no se puede recuperar, y el archivo no se abre nunca más.',
  notSecure:
    'Este navegador solo cierra archivos en una página que llegó por https. Aquí se guarda sin contraseña.',
  forOthers: 'Preparar uno para compartir',
  forOthersHint:
    'No lleva lo privado ni lo que está a medias, y quita de las fotos el lugar donde se tomaron.',
  grid: 'Posiciones',
  exact: 'Como son',
  metres: 'Movidas a una cuadrícula de {metres} m',
  gridHint: 'Los archivos originales no van: en su lugar van los límites movidos, y las superficies cambian.',
  withPrivate: 'Llevar también lo privado',
  withPhotoLocations: 'Que las fotos digan dónde se tomaron',
  share: 'Guardar para compartir',
  saving: 'Preparando el archivo…',
  saved: 'Se guardó «{name}», {size} kB, en las descargas.',
  again: 'Descargarlo otra vez',
  open: 'Abrir un paquete',
  openHint:
    'Un archivo .mosaico que guardó o que le mandaron. Se agrega a sus proyectos y no reemplaza ninguno.',
  opening: 'Abriendo y revisando el paquete…',
  opened: 'Se abrió «{title}»: {counts}.',
  boundaries: {
    one: '{count} límite',
    other: '{count} límites',
  },
  notes: {
    one: '{count} nota',
    other: '{count} notas',
  },
  unlock: 'Abrir con la contraseña',
  tooLarge:
    'El paquete pesa {size} MB y aquí se abren de hasta {limit} MB. Ábralo con el programa de línea de comandos.',
};
