export const table = {
  title: 'Tabla',
  lead: 'Todo lo que está en el mapa está también aquí.',
  caption: '{layer}: {count}',
  geometry: 'En el mapa',
  drawn: { areas: 'límites', lines: 'línea', points: 'punto', table: 'solo tabla' },
  status: 'Situación',
  total: 'Total de {count}',
  sumOfKnown: '{sum} (de {known})',
  columns: 'Columnas',
  onlyFiltered: 'Solo lo que pasa el filtro de la capa',
  chosen: 'Elegido: {name}',
  openSheet: 'Abrir su ficha',
};
