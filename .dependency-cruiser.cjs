/** The rooms of core, in order: a room may import only those before it. */
const rooms = [
  'base',
  'geometry',
  'crossings',
  'overlay',
  'validation',
  'crs',
  'formats',
  'writing',
  'overlap',
  'boundary',
  'catalogue',
  'paper',
  'figures',
  'programmes',
  'project',
  'package',
  'export',
];

const coreOrder = rooms.slice(0, -1).map((room, index) => ({
  name: `core-${room}-imports-only-earlier-rooms`,
  comment: `core/${room} may import only ${rooms.slice(0, index).join(', ') || 'nothing of core'}.`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: `^src/core/(${rooms.slice(index + 1).join('|')})/` },
}));

/** What each folder of src may import of src. A folder that is missing here is not part of the architecture. */
const mayImport = {
  core: ['core'],
  i18n: ['core', 'i18n'],
  engine: ['core', 'engine'],
  offline: ['offline'],
  storage: ['core', 'storage'],
  sources: ['core', 'sources'],
  state: ['core', 'i18n', 'engine', 'offline', 'storage', 'sources', 'state'],
  map: ['core', 'i18n', 'state', 'map'],
  panels: ['core', 'i18n', 'state', 'panels'],
  cli: ['core', 'i18n', 'engine', 'storage', 'sources', 'cli'],
};

const folderOrder = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports-inwards`,
  comment: `src/${folder} may import only ${allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'An import that nothing answers.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?', '^virtual:'] },
    },
    ...coreOrder,
    ...folderOrder,
    {
      name: 'core-is-pure',
      comment: 'core and i18n run anywhere: no Node, no browser package.',
      severity: 'error',
      from: { path: '^src/(core|i18n)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-has-no-interface',
      severity: 'error',
      from: { path: '^src/(core|i18n)/' },
      to: { path: '(^|/)node_modules/(svelte|maplibre-gl|idb|bits-ui|@lucide|commander)/' },
    },
    {
      name: 'only-the-map-knows-maplibre',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: '(^|/)node_modules/maplibre-gl/' },
    },
    {
      name: 'node-engine-stays-out-of-the-page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|engine/node)/' },
      to: { path: '^src/engine/node/' },
    },
    {
      name: 'recipes-need-core-and-words-alone',
      severity: 'error',
      from: { path: '^geodata/' },
      to: { path: '^src/', pathNot: '^src/(core|i18n)/' },
    },
    {
      name: 'only-the-roots-stand-above',
      comment: 'src/main.ts and src/App.svelte wire things; nobody imports them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/(App\\.svelte|main\\.ts)$' },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index\\.(ts|svelte\\.ts)$' },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: ['@types/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
    },
  },
};
