export const device = {
  title: 'En este equipo',
  online: 'Con conexión',
  offline: 'Sin conexión',
  news: 'Hay una versión nueva',
  readiness: {
    ready: 'Mosaico está guardado en este equipo: se abre y se usa sin señal.',
    keeping: 'Mosaico se está guardando para usarlo sin señal. Siga conectado un momento.',
    failed:
      'Mosaico no se pudo guardar para usarlo sin señal: se cortó la conexión o falta espacio. Lo intentará otra vez cuando abra la página con señal.',
    impossible:
      'Este navegador no deja guardar Mosaico, como pasa en una ventana privada o en una dirección sin «https». Sin señal no se abrirá.',
  },
  size: 'Ocupa',
  sizeText: '{value} MB',
  keptOn: 'Guardado el',
  version: 'Versión',
  data: 'Datos',
  dataText: '{count} capas. Las que tienen fecha son de {oldest} a {newest}; vea «Fuentes».',
  update: 'Hay una versión nueva de Mosaico.',
  updateHint: 'Usarla vuelve a cargar la página. La de ahora sigue sirviendo mientras tanto.',
  use: 'Usarla',
  behind: 'Otra pestaña ya usa una versión nueva de Mosaico. Recargue esta cuando quiera.',
  reload: 'Recargar',
  later: 'Ahora no',
  install: 'Instalar',
  installHint: 'Pone Mosaico junto a sus otras aplicaciones. No ocupa más espacio.',
  tooLarge: 'No se abrió: {size} MB es más de lo que se puede leer aquí ({limit} MB). Divida el archivo.',
  notReceived:
    'Lo que compartió no llegó a Mosaico: {reason}. Pruebe a abrir el archivo desde «Mi territorio».',
  close: 'Cerrar',
};
