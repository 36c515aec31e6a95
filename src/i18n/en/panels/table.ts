import type { Dictionary } from '../../es.ts';

export const table: Dictionary['panels']['table'] = {
  title: 'Table',
  lead: 'Whatever is on the map is here too.',
  caption: '{layer}: {count}',
  geometry: 'On the map',
  drawn: { areas: 'boundary', lines: 'line', points: 'point', table: 'table only' },
  status: 'Status',
};
