import type { Dictionary } from '../es.ts';

export const catalogue: Dictionary['catalogue'] = {
  status: { proposed: 'proposed', established: 'established', none: 'no known designation yet' },
  group: { mosaic: 'of the mosaic', context: 'neighbouring area' },
  theme: {
    'protected-areas': 'Protected areas',
    communities: 'Communities',
    pdet: 'PDET municipalities',
    administrative: 'Administrative divisions',
    hydrography: 'Hydrography',
    border: 'Border',
    basemap: 'Base map',
  },
  precision: { official: 'official boundary', outline: 'outline', point: 'point', none: 'no geometry' },
  precisionMeaning: {
    official: 'The boundary as the authority publishes it: its area can agree with the stated one.',
    outline: 'A generalised outline: its area is at best consistent with the stated one.',
    point: 'A point: it says where, not how far. It has no area.',
    none: 'No source draws it. Absence of data is not absence of land.',
  },
  certainty: {
    found: 'looked up in its source',
    'unsourced-likely': 'likely, not verified',
    'unsourced-uncertain': 'uncertain, not verified',
    'found-for-group': 'said of the group: it is one of these peoples',
    'found-from-name': 'after the name of the community',
    unknown: 'not known which',
  },
  evidence: {
    A: 'A: named in a published source on the landscape',
    B: 'B: very likely, by its name or an unverified source',
    C: 'C: possible, a settlement by the river',
  },
  titleStatus: {
    unknown: 'Whether it has a title is not known.',
    'extended-undated': 'Georeferenced, its territory extended; neither date nor area was found.',
    'maybe-extended-ampiyacu':
      '13 communities of the Ampiyacu got extension titles, 99,227 ha in total (ibcperu.org); whether it is one of them is not known.',
    'maybe-titled-napo':
      '22 communities of the Napo and Torres Causana got titles or extensions by April 2021, about 150,000 ha (cedia.org.pe); whether it is one of them is not known.',
  },
  coverage: {
    named: 'named in the project document',
    'confirmed-external': 'confirmed by another source',
    'in-scope-department': 'in a department of the project; the document does not name the municipality',
    'in-scope-subregion': 'in a subregion of the project; the document does not name the municipality',
    'subregion-only': 'in the subregion, but outside the three departments of the project',
    none: 'outside the project',
  },
  localityKind: {
    main: 'main settlement',
    annex: 'annex',
    'recognised-annex': 'recognised annex',
    centroid: 'centroid',
  },
  issues: {
    'catalogue-not-json': 'Not JSON: {reason}. Mend the catalogue file.',
    'catalogue-field': '{path}: expected {expected}, found {found}.',
    'catalogue-file-name':
      'The identifier is {found} and the file is called {expected}. They must be the same.',
    'catalogue-period-order':
      '{path} begins on {date} and the period before it on {previous}. Order the periods by date; only the first may lack one.',
    'catalogue-feature-repeated': 'Feature {id} stands twice in the catalogue. Leave one.',
    'catalogue-file-missing': '{path} is missing. Run npm run recipes or mend the path.',
    'catalogue-hash':
      'The SHA-256 of the file is {found}, the catalogue says {expected}. Run npm run recipes.',
    'catalogue-count': 'The layer has {found} features, the catalogue says {expected}. Run npm run recipes.',
    'catalogue-id-missing':
      'The feature at position {index} has no identifier that is text. The recipe must give it one.',
    'catalogue-id-repeated': 'Identifier {id} is repeated. It must be unique in the layer.',
    'catalogue-name-missing': 'Feature {id} has no name. The recipe must give it one.',
    'catalogue-geometry-kind':
      'Feature {id} is a {found} in a layer of {expected}. Mend the recipe or the catalogue.',
    'catalogue-feature-unlisted':
      'Feature {id} is in the layer and not in the catalogue. Add it with its legal status.',
    'catalogue-feature-unknown':
      'Feature {id} is in the catalogue and not in the layer. Add it to the recipe, even without geometry.',
    'catalogue-feature-name': 'Feature {id} is called {found} in the layer and {expected} in the catalogue.',
  },
};
