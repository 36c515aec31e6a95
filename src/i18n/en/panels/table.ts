import type { Dictionary } from '../../es.ts';

export const table: Dictionary['panels']['table'] = {
  title: 'Table',
  lead: 'Whatever is on the map is here too.',
  chooseLayer: 'Layer',
  caption: '{layer}: {shown} of {total}',
  geometry: 'On the map',
  drawn: { areas: 'boundary', lines: 'line', points: 'point', table: 'table only' },
  notDrawn: 'no geometry',
  status: 'Status',
  legalArea: 'Legal area (ha)',
  announced: '{shown} of {total}',
};
