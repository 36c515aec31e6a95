/** Qué no cabe en el formato en que se escribe una tabla, por código. */
export const writingIssues = {
  'writing-column-widened':
    'No todas las celdas son del tipo que la columna declara, así que se escribió de un tipo más amplio, número o texto. No se perdió nada.',
  'writing-number-unknown':
    'Hay celdas que no son ningún número ({count}); se dejaron vacías, como desconocidas. Revise de dónde vienen.',
  'writing-heights-left-out':
    'Las alturas no se escriben; van la longitud y la latitud (elementos con alturas: {count}).',
  'writing-geometry-left-out':
    'Este formato no lleva la forma de los elementos ({count}); van solo sus datos. Para llevarla elija uno con geometría, como GeoPackage o GeoJSON.',
  'writing-without-geometry':
    'Este formato solo lleva lo que está en algún lugar: se dejaron fuera filas sin geometría ({count}). Para llevarlas elija otro, como GeoPackage o CSV.',
  'writing-formulas-guarded':
    'Una hoja de cálculo tomaría estos textos por fórmulas ({count}); se les puso un apóstrofo delante. Si debe ir el texto exacto, elija XLSX, JSON o Parquet.',
  'writing-text-cut':
    'Estos textos no caben en el formato y se cortaron ({count}); una celda lleva a lo más {limit} letras, o menos si tienen tilde. Si deben ir enteros elija otro, como GeoPackage.',
  'writing-text-replaced':
    'Estos textos tienen caracteres que el formato no admite ({count}); en su lugar va «?». Revise si son restos de otro programa.',
  'writing-name-changed':
    'En este formato la columna se llama «{to}»: el nombre no cabía, no se admite o ya estaba tomado.',
  'writing-kinds-apart':
    'En este formato cada clase de geometría va por separado: puntos, líneas y superficies quedaron en {files} capas.',
  'writing-parts-apart':
    'En este formato un elemento de varias partes no va junto: {count} elementos quedaron repartidos en {places}.',
};
