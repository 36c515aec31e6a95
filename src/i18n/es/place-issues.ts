/** Dónde cae un archivo y cómo están escritos sus números: qué se encontró, qué se esperaba y qué hacer, por código. */
export const placeIssues = {
  'place-unknown':
    'No se sabe dónde cae: sus números ({found}) no pueden estar en {name}. No se midió nada; diga en qué sistema de coordenadas está, o pregúntelo a quien hizo el archivo.',
  'place-frame-unknown':
    'Está en metros ({name}), pero nada dice sobre qué dátum: WGS 84 y PSAD56 difieren en unos 430 m. No se midió nada; diga cuál es.',
  'place-choice-unfit':
    'Se pidió leerlo en {choice}, pero sus números ({found}) no pueden ser de ese sistema. No se leyó; elija otro.',
  'place-chosen': 'Se leyó en {name} ({choice}), como usted indicó.',
  'place-transformed':
    'Se pasó de {name} a WGS 84 con «{operation}» ({code}): cada punto puede quedar a ± {accuracy} m de su lugar.',
  'place-written':
    'Se escribió en {name}; para eso se pasó desde WGS 84 con «{operation}» ({code}), al revés: cada punto puede quedar a ± {accuracy} m de su lugar.',
  'place-doubtful':
    'Puede no estar en su lugar: si estuviera en {name}, quedaría a {distance} m de donde está, y mucho más cerca de lo que hay alrededor. No se movió nada; compare los lugares posibles.',
  'place-candidate-inside':
    '{rank}. --from-crs {choice}: si está en {name}, cae en {lon}, {lat}, dentro de {near}.',
  'place-candidate-far':
    '{rank}. --from-crs {choice}: si está en {name}, cae en {lon}, {lat}, lejos de todo lo que hay en el catálogo.',
  'place-candidate':
    '{rank}. --from-crs {choice}: si está en {name}, cae en {lon}, {lat}, a {distance} km de {near}.',
  'place-candidate-fits':
    '{rank}. --from-crs {choice}: si está en {name}, sus vértices pasan a {distance} m (mediana) del límite de {near}.',
  'csv-empty':
    'La tabla no tiene filas con coordenadas. Se esperaba una fila por vértice, con este y norte, o longitud y latitud.',
  'csv-cell-unreadable':
    'En la fila {row}, columna «{column}», se encontró «{found}» donde se esperaba un número. La fila se dejó fuera; corríjala.',
  'csv-numbers-ambiguous':
    '«{example}» (columna «{column}») puede ser {grouped}, o {whole} con {fraction} milésimas, según el país. No se leyó nada; diga cómo se escriben sus números: «--numbers {thousands}» si es lo primero, «--numbers {decimals}» si es lo segundo.',
  'csv-zones-mixed':
    'Los puntos están en varias zonas UTM ({found}), que no se pueden leer juntas. Haga un archivo por zona, o use grados.',
};
