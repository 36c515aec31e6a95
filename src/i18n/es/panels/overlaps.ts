export const overlaps = {
  title: 'Superposiciones',
  lead: 'Qué se superpone con qué, y la cuenta que cierra.',
  chooseA: 'Capa A',
  chooseB: 'Capa B',
  sameLayer: '{layer} (consigo misma)',
  run: 'Calcular',
  stale: 'Lo de abajo es de «{a}» y «{b}». Pulse «Calcular» para ver lo que ahora eligió.',
  idle: 'Elija dos capas y pulse «Calcular». Puede elegir dos veces la misma, para ver si se superpone consigo misma.',
  running: 'Comparando pares…',
  drawing: {
    unreliable:
      'El dibujo de esta superposición no es fiable: su superficie no coincide con la medida. Las hectáreas de la tabla sí valen.',
    'not-drawn':
      'Esta superposición no se pudo dibujar; el mapa muestra los dos elementos. Las hectáreas de la tabla sí valen.',
  },
  accountTitle: 'La cuenta',
  accountCaption: 'Cuenta de «{a}» y «{b}», en hectáreas',
  accountCaptionSelf: 'Cuenta de «{a}» consigo misma, en hectáreas',
  grossA: 'Bruta de A',
  grossB: 'Bruta de B',
  overlap: 'Superposición',
  expectedNet: 'Neta esperada',
  net: 'Neta medida en la unión',
  residual: 'Residuo',
  closes: 'La cuenta cierra: {grossA} + {grossB} − {overlap} = {net}, con un residuo de {residual}.',
  closesSelf: 'La cuenta cierra: {grossA} − {overlap} = {net}, con un residuo de {residual}.',
  doesNotClose:
    'La cuenta no cierra por {residual}: alguna de las capas se superpone consigo misma, y eso se contó aparte. Elija la capa consigo misma para ver dónde.',
  doesNotCloseSelf:
    'La cuenta no cierra por {residual}: hay lugares que cubren tres o más elementos, y cada par de ellos se contó.',
  unknownAccount: 'Algún par no se pudo medir; por eso la cuenta queda abierta. Los avisos dicen cuál.',
  accountMethod: 'elipsoide WGS 84; la neta se mide sobre la unión, no por resta',
  listTitle: 'Pares',
  listCaption: 'Pares de «{a}» y «{b}» que se superponen',
  none: 'Ningún par se superpone.',
  noneButBorders: 'Ningún par se superpone; los contactos de abajo son de borde.',
  a: 'A',
  b: 'B',
  bordersTitle: {
    one: 'Borde: {count} contacto, {hectares}',
    other: 'Borde: {count} contactos, {hectares}',
  },
  bordersText:
    'Más angostos que el error de los dos límites, o menores que 0,01 % del elemento más chico. Están en la cuenta, pero no son conflicto.',
  bordersCaption: 'Contactos de borde entre «{a}» y «{b}»',
  unknownTitle: { one: '{count} par sin medir', other: '{count} pares sin medir' },
  unknownCaption: 'Pares que no se pudieron medir',
  matrixTitle: 'Matriz',
  matrixCaption:
    'Hectáreas superpuestas: filas de «{a}», columnas de «{b}». Cuanto más intenso el color, más hectáreas.',
  matrixTooLarge:
    'La matriz tendría {rows} × {columns} casillas; se muestran las {shown} filas y columnas con más superposición.',
  neutral: 'Una superposición entre fuentes no dice quién tiene razón.',
  announced: {
    one: '{count} par se superpone: {hectares}',
    other: '{count} pares se superponen: {hectares}',
  },
};
