import type { Dictionary } from '../../es.ts';

export const table: Dictionary['panels']['table'] = {
  title: 'Table',
  lead: 'Whatever is on the map is here too.',
  caption: '{layer}: {count}',
  geometry: 'On the map',
  drawn: { areas: 'boundary', lines: 'line', points: 'point', table: 'table only' },
  status: 'Status',
  total: 'Total of {count}',
  sumOfKnown: '{sum} (of {known})',
  columns: 'Columns',
  onlyFiltered: 'Only what passes the filter of the layer',
  chosen: 'Chosen: {name}',
  openSheet: 'Open its page',
};
