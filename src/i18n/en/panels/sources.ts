import type { Dictionary } from '../../es.ts';

export const sources: Dictionary['panels']['sources'] = {
  title: 'Sources',
  lead: 'Where each layer comes from and how far it can be trusted.',
  features: { one: '{count} feature', other: '{count} features' },
  authority: 'Authority',
  vintage: 'Date of the data',
  licence: 'Licence',
  attribution: 'How to cite',
  precision: 'Precision',
  positionalError: 'Declared positional error',
  noPositionalError: 'the source declares none',
  metres: '± {error} m',
  builtFrom: 'Built from',
  hash: 'SHA-256',
  missingTitle: 'What is missing',
  missingLead: 'Absence of data is not absence of land.',
  missingCommunities:
    'No native community has a polygon here: none is public. There are only centres, and a centre is not a territory.',
  missingLandscape:
    'The Great Putumayo Amazonas Landscape has no published boundary. Its 4 million hectares cannot be measured.',
  missingFeatures: {
    one: '{layer}: {count} feature without geometry',
    other: '{layer}: {count} features without geometry',
  },
  layersTitle: 'Layers',
  noticesTitle: 'Third-party software',
  notices: 'Notices and licences of the software used',
  method: 'Own measurements: area on the WGS 84 ellipsoid, edges straight in longitude and latitude.',
};
