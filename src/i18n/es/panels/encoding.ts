/** En qué codificación están los textos de una tabla que no lo dice. */
export const encoding = {
  title: '¿Cuál se lee bien?',
  titleOf: '¿Cuál se lee bien en {file}?',
  lead: 'La tabla no dice cómo están escritas sus letras, y se puede leer de más de una manera. Elija aquella en que las palabras salen bien; las áreas no cambian.',
  current: 'Así se lee ahora ({encoding}).',
  use: 'Usar',
};
