import { boundaryCli } from './boundary-cli.ts';
import { exportCli } from './export-cli.ts';

export const cli = {
  headings: {
    usage: 'Uso:',
    arguments: 'Argumentos:',
    options: 'Opciones:',
    commands: 'Órdenes:',
    globalOptions: 'Opciones de todas las órdenes:',
    examples: 'Ejemplos:',
  },
  usage: {
    program: '<orden> [opciones]',
    options: '[opciones]',
  },
  program: {
    title:
      'Mosaico mide territorios y pone cada cifra publicada al lado de lo que dice la geometría. ' +
      'Nada sale de esta computadora.',
    more:
      '<file> es un GeoJSON (también secuencias RFC 8142 o una entidad por línea), TopoJSON, KML, KMZ, GPX, shapefile, GeoPackage, FlatGeobuf o WKT, «-» para la entrada ' +
      'estándar (una sola vez) o el id de una capa incluida, como protected-areas; «mosaico layers» las ' +
      'enumera. Si hay un archivo con ese nombre, vale el archivo.\n\n' +
      'Código de salida: 0 sin novedad; 1 hallazgos (un error en los datos o, con --strict, una cifra que no ' +
      'coincide); 2 orden mal escrita; 3 no se pudo ejecutar.',
    version: 'muestra la versión',
    help: 'muestra esta ayuda',
  },
  arguments: {
    file: 'archivo, «-» o id de una capa incluida',
    files: 'archivos, «-» o ids de capas incluidas',
    first: 'primera capa: archivo, «-» o id de una capa incluida',
    second: 'segunda capa; si falta, la primera se compara consigo misma',
    subtracted: 'capa que se resta',
    layers: 'de una a ocho capas: archivos, «-» o ids de capas incluidas',
    figures: 'cifras que interesan, por ejemplo F027; si faltan, todas',
    packageAction: 'create (hace un paquete), open (escribe lo que trae) o verify (mide otra vez)',
    packageFiles: 'create: archivos, «-» o ids de capas incluidas; open y verify: un paquete',
    output: 'archivo GeoJSON que se escribe',
    ...boundaryCli.arguments,
    ...exportCli.arguments,
  },
  options: {
    passphraseEnv: 'nombre de la variable de entorno que tiene la contraseña del paquete',
    blur: 'create: mueve las posiciones a una cuadrícula de tantos metros y deja fuera los archivos originales',
    title: 'create: título del proyecto (por defecto, los nombres de los archivos)',
    encoding: 'codificación de los textos del .dbf, por ejemplo windows-1252 o utf-8',
    fromCrs:
      'sistema de coordenadas del archivo, por ejemplo EPSG:24878; con +swapped, +west o +south si los ejes están cambiados o se perdió el signo',
    toCrs: 'sistema en que se escribe, por ejemplo EPSG:32718 (por defecto EPSG:4326)',
    numbers: 'cómo están escritos los números: es-PE y en (868,927.84) o es-CO (868.927,84)',
    as: 'si líneas y puntos son lo que son (as-is, por defecto) o vértices de un límite (boundary)',
    id: 'propiedad que identifica a cada entidad; si falta, su «id» y, si no lo tiene, su posición desde 0',
    format: 'table (por defecto), csv, json o ndjson',
    out: 'escribe el resultado en un archivo en vez de la salida estándar',
    method:
      'cómo se mide: ellipsoidal (por defecto), utm:18S y las demás zonas, epsg:9377, spherical o all ' +
      '(los cuatro; solo en areas y figures, donde figures lo usa por defecto)',
    threads: 'hilos de cálculo (1 por defecto); el resultado es el mismo con cualquier número',
    timings: 'escribe en un archivo JSON los segundos de cada etapa y la memoria máxima',
    cache: 'guarda en esta carpeta los archivos revisados y los toma de ahí si nada cambió en ellos',
    quiet: 'en la salida de error solo aparecen errores',
    lang: 'idioma de los textos: es, en o pt (por defecto, el del sistema)',
    zones: 'capa cuyas entidades son las zonas: municipios, provincias, cuencas',
    asOf: 'fecha que vale como hoy, AAAA-MM-DD (por defecto, la del reloj)',
    reference: 'carpeta con límites oficiales que reemplazan los contornos incluidos',
    strict: 'termina con código 1 si alguna cifra no coincide, en su fecha o a la fecha de --as-of',
    repair:
      'usa reparadas las entidades que se pueden reparar, y dice cada una con su cambio; sin esta opción quedan fuera',
    listRepairs: 'lista qué se puede reparar, con las hectáreas de antes y de después; no cambia nada',
    geometry:
      'escribe en un archivo GeoJSON la geometría de las superposiciones, con su superficie y si es fiable',
    repairedGeometry:
      'con --repair, escribe en un archivo GeoJSON nuevo todas las entidades, reparadas las que se puede',
    ...boundaryCli.options,
    ...exportCli.options,
  },
  commands: {
    areas: 'superficie de cada entidad, con el método al lado',
    overlaps: 'superposiciones de dos capas, o de una consigo misma, y la cuenta que cierra',
    union: 'superficie bruta, contada dos veces y neta de las capas juntas',
    difference: 'superficie de la primera capa que la segunda no cubre, la inversa y las dos juntas',
    account: 'superficie por combinación de capas, y por zona si se dan zonas, y la cuenta que cierra',
    figures: 'las cifras publicadas al lado de lo medido, con su veredicto',
    validate: 'revisa archivos y dice qué hallaron, dónde y qué se esperaba',
    convert: 'escribe un archivo de otro formato como GeoJSON, en longitud y latitud WGS 84',
    package: 'guarda límites con sus medidas en un solo archivo, lo abre o lo comprueba',
    layers: 'capas incluidas, con su precisión, su fecha y su licencia',
    ...boundaryCli.commands,
    ...exportCli.commands,
  },
  examples: {
    areas:
      '# cada área protegida por todos los métodos\n' +
      'mosaico areas protected-areas --method all\n' +
      '# un archivo propio, como lo mide un decreto del Perú, en CSV\n' +
      'mosaico areas comunidades.geojson --id codigo --method utm:18S --format csv --out areas.csv',
    overlaps:
      '# áreas protegidas y provincias\n' +
      'mosaico overlaps protected-areas provinces\n' +
      '# ¿se superpone una capa consigo misma?\n' +
      'mosaico overlaps comunidades.geojson --format json\n# para dibujarlas en un SIG\nmosaico overlaps protected-areas provinces --geometry superposiciones.geojson',
    union:
      '# sin contar dos veces ninguna hectárea\n' +
      'mosaico union protected-areas propuesta.geojson\n' +
      '# desde otro programa\n' +
      'cat propuesta.geojson | mosaico union - --format json',
    difference:
      '# lo que una propuesta agrega a lo ya protegido\n' +
      'mosaico difference propuesta.geojson protected-areas',
    account:
      '# qué está en áreas protegidas, qué en municipios PDET y qué en los dos\n' +
      'mosaico account protected-areas pdet-municipalities\n' +
      '# lo mismo en cada provincia, para R u otra hoja de cálculo\n' +
      'mosaico account protected-areas propuesta.geojson --zones provinces --format csv --out cuenta.csv',
    figures:
      '# todas las cifras, con los contornos incluidos\n' +
      'mosaico figures\n' +
      '# una cifra, con su razón\n' +
      'mosaico figures F027\n' +
      '# con límites oficiales, a una fecha\n' +
      'mosaico figures --reference limites --as-of 2019-06-02 --format csv',
    validate:
      '# antes de entregar un archivo\nmosaico validate comunidades.geojson --format csv\n# qué se puede reparar, y el archivo reparado\nmosaico validate comunidades.geojson --repair --geometry reparado.geojson',
    convert:
      '# un KMZ de Google Earth\nmosaico convert chacra.kmz chacra.geojson\n# el recorrido de un GPS, como límite\nmosaico convert recorrido.gpx limite.geojson --as boundary\n# vértices de un plano en PSAD56, como límite\nmosaico convert vertices.csv limite.geojson --from-crs EPSG:24878 --as boundary',
    package:
      '# un paquete de dos archivos\n' +
      'mosaico package create chacra.kmz comunidad.geojson --out comunidad.mosaico\n' +
      '# cerrado con la contraseña que está en la variable CLAVE\n' +
      'mosaico package create comunidad.geojson --passphrase-env CLAVE --out comunidad.mosaico\n' +
      '# lo que trae, en una carpeta; y si sus números salen otra vez\n' +
      'mosaico package open --out carpeta comunidad.mosaico\n' +
      'mosaico package verify comunidad.mosaico',
    layers:
      '# qué trae el programa\nmosaico layers\n# las fuentes, para citarlas\nmosaico layers --format json',
    ...boundaryCli.examples,
    ...exportCli.examples,
  },
  progress: {
    reading: 'leyendo {file}',
    job: '{job}: {done} de {total}',
  },
  table: {
    empty: 'Sin filas.',
    sound: 'No se halló nada que observar.',
    nothingToRepair: 'No hay nada que reparar.',
    method: 'Método: {method}. mosaico {version}.',
    input: '{file}: {features} entidades, SHA-256 {sha256}',
    precision:
      '{layer}: contorno generalizado, error de posición declarado de {error} m; no sirve para linderos.',
    moreIssues: '(y {count} más de la misma clase: véalos con «mosaico validate» o en json)',
    reasonsElsewhere: 'La razón de cada veredicto: mosaico figures F027, o --format csv.',
    figure: '{id} · «{quote}» ({source}, línea {line}). {reason}',
    reasonAtTwoDates: '{then} Al {asOf}: {today}',
  },
  severities: {
    error: 'error',
    warning: 'aviso',
    notice: 'nota',
  },
  misuse: {
    unknownCommand: 'No existe la orden «{token}».{suggestion} «mosaico --help» las enumera.',
    unknownOption: 'No existe la opción «{token}».{suggestion} «{command} --help» las enumera.',
    missingValue: 'A la opción «{token}» le falta su valor. Vea «{command} --help».',
    missingArgument: 'Falta el argumento {token}. Vea «{command} --help».',
    tooManyArguments: 'Sobran argumentos. Vea «{command} --help».',
    malformed: 'No se entiende la orden: {detail}',
    suggestion: ' ¿Quiso decir «{token}»?',
    unknownFormat: 'No existe el formato «{value}». Se aceptan table, csv, json y ndjson.',
    unknownMethod:
      'No existe el método «{value}». Se aceptan ellipsoidal, utm:1N a utm:60S (por ejemplo utm:18S), ' +
      'epsg:9377, spherical y all.',
    allNeedsAreas:
      '«--method all» da varias cifras por fila y {command} da una sola. Elija un método, por ejemplo ' +
      '«--method ellipsoidal».',
    unknownLanguage: 'No hay textos en «{value}». Se aceptan es, en y pt.',
    unknownEncoding: 'No se conoce la codificación «{value}». Se acepta, por ejemplo, utf-8 o windows-1252.',
    unknownTakenAs: 'No se conoce «--as {value}». Se aceptan boundary y as-is.',
    unknownCrs: 'No se conoce el sistema de coordenadas «{value}». Se aceptan {known}.',
    unknownNumbers: 'No se conoce «--numbers {value}». Se aceptan es-PE, es-CO y en.',
    notADate: '«{value}» no es una fecha. Se espera AAAA-MM-DD, por ejemplo 2019-06-02.',
    notAThreadCount: '«{value}» no es un número de hilos. Se espera un entero desde 1.',
    standardInputTwice: 'La entrada estándar («-») se puede leer una sola vez.',
    geometryNeedsRepair:
      '«--geometry» de validate escribe lo reparado: agregue «--repair», y dé un solo archivo.',
    wouldOverwrite: '«--out {file}» borraría un archivo de entrada. Elija otro nombre.',
    tooManyLayers:
      'Son {count} capas, y una cuenta distingue {most} como máximo. Quite capas, o júntelas antes en un archivo.',
    noPassphrase:
      'La variable de entorno «{name}» no tiene contraseña. Póngala antes, por ejemplo con «read -rs {name}; export {name}».',
    notAGrid:
      '«{value}» no es una cuadrícula. Se espera un número de metros mayor que 0 y de 100 000 como máximo.',
    onePackage: 'open y verify toman un solo paquete.',
    packageNeedsOut:
      '«package {action}» necesita «--out»: el paquete que se hace, o la carpeta en que se abre.',
    unknownPackageAction: 'No existe «package {value}». Se aceptan create, open y verify.',
    unknownFigure: 'No existe la cifra «{value}». Van de {first} a {last}.',
    ...boundaryCli.misuse,
    ...exportCli.misuse,
  },
  breakdown: {
    missingFile:
      'No existe el archivo «{file}», ni hay una capa incluida con ese id. Revise la ruta. Capas incluidas: ' +
      '{layers}.',
    unreadable: 'No se pudo leer «{file}»: {detail}. Revise la ruta y los permisos.',
    unwritable: 'No se puede escribir «{file}»: {detail}. Revise que la carpeta exista y sus permisos.',
    tooLarge:
      '«{file}» tiene {megabytes} MB en un solo texto y el máximo es {limit} MB. Divida el archivo o guárdelo ' +
      'con una entidad por línea: así solo lo limita la memoria.',
    tooLittleMemory:
      '«{file}» necesita unos {megabytes} MB de memoria y Node tiene {free} MB libres. Divida el archivo o dé más memoria: ' +
      'NODE_OPTIONS=--max-old-space-size={option}.',
    alreadyThere: '«{file}» ya existe, y nada se escribe encima. Elija otra carpeta.',
    noReference:
      'En la carpeta «{folder}» no hay ninguno de los archivos de límites que se conocen: {files}. Revise la ruta.',
    engineFailed: 'El cálculo se interrumpió: {detail}',
    bug: 'Error de mosaico, no de sus datos: {detail}. Comuníquelo con la orden que escribió.',
  },
};
