import type { Dictionary } from '../../es.ts';

export const table: Dictionary['panels']['table'] = {
  title: 'Tabela',
  lead: 'Tudo o que está no mapa também está aqui.',
  chooseLayer: 'Camada',
  caption: '{layer}: {shown} de {total}',
  geometry: 'No mapa',
  drawn: { areas: 'limites', lines: 'linha', points: 'ponto', table: 'só tabela' },
  notDrawn: 'sem geometria',
  status: 'Situação',
  legalArea: 'Área legal (ha)',
  announced: '{shown} de {total}',
};
