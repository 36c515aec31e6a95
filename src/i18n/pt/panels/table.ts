import type { Dictionary } from '../../es.ts';

export const table: Dictionary['panels']['table'] = {
  title: 'Tabela',
  lead: 'Tudo o que está no mapa também está aqui.',
  caption: '{layer}: {count}',
  geometry: 'No mapa',
  drawn: { areas: 'limites', lines: 'linha', points: 'ponto', table: 'só tabela' },
  status: 'Situação',
  total: 'Total de {count}',
  sumOfKnown: '{sum} (de {known})',
  columns: 'Colunas',
  onlyFiltered: 'Só o que passa pelo filtro da camada',
  chosen: 'Escolhido: {name}',
  openSheet: 'Abrir a ficha',
};
