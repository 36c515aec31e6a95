/** Comparing two dates, or a layer with the others, on the map. */
export const comparing = {
  open: 'Comparar',
  title: 'Comparar en el mapa',
  close: 'Dejar de comparar',
  with: 'Comparar con',
  otherDate: 'otra fecha',
  date: 'Fecha',
  way: 'Cómo se ve',
  swipe: 'Deslizar',
  side: 'Lado a lado',
  divider: 'Línea que separa: {left} a la izquierda, {right} a la derecha',
  show: 'Ver {name}',
  onlyLayer: 'Solo «{layer}»',
  chosen: 'Las capas elegidas',
  between: 'Entre el {first} y el {second} se establecieron: {names}.',
  unchanged: 'Entre el {first} y el {second} no se estableció ningún área del mosaico.',
  hectares: 'Hectáreas netas antes y después',
};
