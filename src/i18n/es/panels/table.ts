export const table = {
  title: 'Tabla',
  lead: 'Todo lo que está en el mapa está también aquí.',
  chooseLayer: 'Capa',
  caption: '{layer}: {shown} de {total}',
  geometry: 'En el mapa',
  drawn: { areas: 'límites', lines: 'línea', points: 'punto', table: 'solo tabla' },
  notDrawn: 'sin geometría',
  status: 'Situación',
  legalArea: 'Superficie legal (ha)',
  announced: '{shown} de {total}',
};
