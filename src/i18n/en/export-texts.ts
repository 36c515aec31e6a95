import type { exportTexts as spanish } from '../es/export-texts.ts';

/** What an export says: titles of columns, methods to be cited, licences. It is no part of the dictionary of the page. */
export const exportTexts: typeof spanish = {
  columns: {
    id: 'Identifier',
    name: 'Name',
    category: 'Category',
    status: 'Status',
    statusSince: 'Since',
    instrument: 'Instrument',
    precision: 'Precision',
    positionalError: 'Declared positional error',
    area: 'Area ({of})',
    likelyBand: 'Likely error',
    officialArea: 'Official area',
    officialInstrument: 'Instrument of the official area',
    asOf: 'As of',
    layer: 'Layer',
    authority: 'Authority',
    vintage: 'Date of the data',
    licence: 'Licence',
    sha256: 'SHA-256 of the layer',
    overlap: 'Overlap',
    shareOfA: 'Share of A (0 to 1)',
    shareOfB: 'Share of B (0 to 1)',
    class: 'Class: overlap or border',
    method: 'Method',
    drawn: 'Area of the drawing',
    reliable: 'The drawing agrees with the measure',
    combination: 'Combination',
    inLayer: 'In {of}',
    shareOfUnion: 'Share of the whole (0 to 1)',
    side: '{title} ({of})',
  },
  methods: {
    title: 'Methods',
    layer: 'Each feature of {layers} was measured.',
    overlaps:
      'What each feature of A ({a}) shares with each of B ({b}) was measured by summing along the boundaries, without building the geometry of the intersection. An overlap that the declared positional errors explain is called a border and not an overlap.',
    combinations:
      'Each combination of {layers} was measured: what lies in one layer alone, in two, in three and so on; no hectare is counted twice and none comes from a subtraction.',
    ellipsoidal:
      'Areas are those of the WGS 84 ellipsoid, with edges straight in longitude and latitude (RFC 7946), by the authalic latitude (Snyder 1987, equations 3-11 to 3-13).',
    utm: 'Areas are planar, in UTM zone {zone} on WGS 84, as decrees publish them; they are not reduced for scale.',
    nacional: 'Areas are planar, in MAGNA-SIRGAS 2018 / Origen Nacional (EPSG:9377).',
    spherical:
      'Areas are those of a sphere of radius 6,371,008.8 m (Chamberlain and Duquette 2007), which at these latitudes is about 0.45 % over the ellipsoid.',
    all: 'Areas are given by four methods: the WGS 84 ellipsoid (Snyder 1987), the plane of the neighbouring UTM zones, EPSG:9377 and the sphere. A UTM zone that is no neighbour of the feature is left empty.',
    band: 'The likely error follows Ghilani (2000): half the positional error times the root of the sum of squared distances between the neighbours of each vertex.',
    totalsLayer: 'In total: gross {gross_ha} ha, counted twice {counted_twice_ha} ha, net {net_ha} ha.',
    totalsOverlaps:
      'Account: gross A {gross_a_ha} ha + gross B {gross_b_ha} ha − overlap {overlap_ha} ha = net {net_ha} ha; residual {residual_ha} ha.',
    totalsCombinations:
      'Account: gross {gross_ha} ha − counted twice {counted_twice_ha} ha = net {union_ha} ha; residual {residual_ha} ha.',
    unknown: 'unknown',
    sources: 'Sources',
    source: '{title}: {facts}.',
    vintage: 'data of {vintage}',
    licence: 'licence: {licence}',
    outline: 'outline with a declared positional error of {error} m; not fit for surveying',
    file: 'file {file}',
    sha256: 'SHA-256 {sha256}',
    software:
      'Computed with {name} {version} on {createdOn}; legal status as of {asOf}. An empty value is unknown, never zero.',
    again: 'The numbers are computed again, to the last digit, by “mosaico recompute” on the package.',
  },
  licences: {
    title: 'Licences of the sources',
    licence: 'Licence',
    attribution: 'Cite as',
    authority: 'Authority',
    vintage: 'Date of the data',
    file: 'File',
    unstated: 'not stated',
  },
};
