/** What the panel of layers says of backgrounds that the person adds. */
export const backgrounds = {
  title: 'Fondos',
  hint: 'Ponga debajo de las capas un mapa suyo. Queda entero en este equipo, se ve sin señal, y no va en la dirección de la página.',
  loading: 'Buscando lo que hay guardado…',
  unopened: 'No se pudo mirar qué fondos hay guardados: {reason}.',
  addArchive: 'Agregar un archivo PMTiles',
  addImage: 'Agregar una imagen',
  image: {
    title: 'Dónde va la imagen',
    hint: 'PNG, JPEG o WebP. Si tiene su archivo de ubicación (.pgw, .jgw, .wld), elija los dos juntos y las esquinas se llenan solas.',
    file: 'Archivo de imagen, con su ubicación si la tiene',
    system: 'Los números están en',
    chooseSystem: 'elija el sistema',
    topLeft: 'Arriba a la izquierda',
    bottomRight: 'Abajo a la derecha',
    topRight: 'Arriba a la derecha',
    bottomLeft: 'Abajo a la izquierda',
    others: 'Está girada: escribir las otras dos esquinas',
    x: '{corner}: longitud o este',
    y: '{corner}: latitud o norte',
    xShort: 'Longitud o este',
    yShort: 'Latitud o norte',
    attribution: 'De quién es (sale en «Fuentes»)',
    add: 'Poner en el mapa',
    cancel: 'Cancelar',
    degrees: '{name} (grados)',
  },
  addAddress: 'Agregar una dirección de teselas',
  address: {
    hint: 'Mosaico no pide nada a otros servidores. Si usted agrega aquí la dirección de uno, queda apagada hasta que la encienda, y solo en este equipo.',
    template: 'Dirección, con {z}, {x} y {y}',
    title: 'Nombre',
    attribution: 'De quién es (sale en «Fuentes»)',
    add: 'Agregar apagada',
    cancel: 'Cancelar',
    tells:
      'Al encenderla, {host} sabrá qué lugar mira, a qué hora, la dirección IP de su conexión y desde qué página pregunta. No se guarda: necesita señal.',
    offline: 'No disponible sin señal: sus imágenes no se guardan en este equipo.',
  },
  reading: 'Leyendo y guardando…',
  added: 'Fondo agregado: {name}.',
  removed: 'Fondo quitado: {name}.',
  kinds: { archive: 'PMTiles', image: 'imagen', address: 'dirección' },
  raster: 'imágenes',
  vector: 'dibujo: {layers}',
  zooms: 'acercamientos {from} a {to}',
  options: 'Opciones del fondo {name}',
  opacity: 'Opacidad',
  up: 'Subir el fondo {name}',
  down: 'Bajar el fondo {name}',
  see: 'Ir a verlo',
  remove: 'Quitar',
  removeQuestion:
    '¿Quitar «{name}» de este equipo? No se puede deshacer; el archivo de donde vino no cambia.',
  removeYes: 'Sí, quitar',
  removeNo: 'No',
  trouble: {
    'no-address':
      '«{name}» no sirve como dirección de teselas. Debe empezar con https:// y tener {z}, {x} y {y}, como https://servidor/{z}/{x}/{y}.png.',
    'no-image': '«{name}» no es una imagen que este navegador pueda leer. Se leen PNG, JPEG y WebP.',
    'no-world-file':
      '«{name}» no es un archivo de ubicación: debe tener seis números, uno por línea. Elija otro, o escriba las esquinas.',
    'no-place':
      'Con esas esquinas «{name}» no cae en ningún lugar del mapa. Revise el sistema elegido, el signo menos de oeste y sur, y que las esquinas sean distintas.',
    'no-archive':
      '«{name}» no es un archivo PMTiles de la versión 3, o está cortado. Vuelva a descargarlo o conviértalo con «pmtiles convert».',
    'tile-kind':
      '«{name}» trae teselas de un tipo que el mapa no dibuja. Se dibujan PNG, JPEG, WebP, AVIF y vectoriales MVT.',
    packing:
      '«{name}» está comprimido de una manera que el navegador no abre. Se abren gzip y sin comprimir: vuelva a crearlo así.',
    'no-tile-layers':
      '«{name}» es vectorial pero no dice qué capas trae («vector_layers» en sus metadatos), y sin eso no se puede dibujar. Vuelva a crearlo con un programa que lo escriba.',
    full: 'No hay espacio en este equipo para guardar «{name}». No se agregó. Quite otro fondo o libere espacio, y vuelva a intentarlo.',
    'not-kept': '«{name}» no quedó como usted pidió.',
  },
};
