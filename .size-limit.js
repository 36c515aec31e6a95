import { readFileSync } from 'node:fs';

const SITE = 'dist/site';

/** What the layer catalogue shows before anybody chooses: the data of the first view. */
const FIRST_LAYERS = [
  'communities',
  'protected-areas',
  'pdet-municipalities',
  'places',
  'border',
  'rivers',
  'countries',
].map((id) => `geodata/layers/${id}.geojson`);

/** The chunk that the page itself asks for. */
const START = '@start';

const FIRST_CHUNKS = [START, 'src/i18n/es.ts', 'src/map/MosaicMap.svelte', 'src/panels/Layers.svelte'];

const manifest = JSON.parse(readFileSync(`${SITE}/.vite/manifest.json`, 'utf8'));

const start = Object.keys(manifest).find((key) => manifest[key].file?.match(/\/start-[^/]*\.js$/));

const isWorker = (file) => file.includes('maplibre-gl-worker');

/** The files that loading these chunks brings along: static imports, styles and workers, each once. */
function filesOf(keys, { without = [] } = {}) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key === START ? start : key];
    if (!chunk) throw new Error(`.size-limit.js names ${key}, which the build does not make.`);
    if (seen.has(key)) return;
    seen.add(key);
    const workers = (chunk.assets ?? []).filter(isWorker);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...workers]) files.add(`${SITE}/${file}`);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return [...files].filter((file) => !without.includes(file));
}

const entry = filesOf([START]);
const map = filesOf(['src/map/MosaicMap.svelte'], { without: entry });

export default [
  { name: 'entry: script and style before anything is asked for', path: entry, limit: '40 kB', gzip: true },
  { name: 'map', path: map.filter((file) => !isWorker(file)), limit: '325 kB', gzip: true },
  { name: 'map worker', path: map.filter(isWorker), limit: '150 kB', gzip: true },
  {
    name: 'service worker, with its list of files',
    path: `${SITE}/sw.js`,
    limit: '16 kB',
    gzip: true,
  },
  {
    name: 'first view, with its data and fonts',
    path: [
      `${SITE}/index.html`,
      `${SITE}/icon.svg`,
      `${SITE}/fonts/NotoSans-Regular.woff2`,
      `${SITE}/fonts/NotoSans-SemiBold.woff2`,
      ...filesOf([...FIRST_CHUNKS, ...FIRST_LAYERS]),
    ],
    limit: '700 kB',
    gzip: true,
  },
];
