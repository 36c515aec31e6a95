import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';

const OUTPUT = 'dist/bench';
const PEERS = 'node_modules/.cache/mosaico-bench/peers';

/**
 * Peers that would bring hundreds of packages, some of them to be compiled, into the lock file of everybody. They are
 * installed where the benchmark is run, without their install scripts.
 */
const PINNED = { mapshaper: '0.7.70' };

/** @param {string} name @param {string} version @returns {boolean} */
function isInstalled(name, version) {
  const path = `${PEERS}/node_modules/${name}/package.json`;
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version;
}

/** @param {readonly string[]} words */
function installPeers(words) {
  const chosen = words[words.indexOf('--peers') + 1];
  const isAsked = (/** @type {string} */ name) =>
    !words.includes('--peers') || chosen?.split(',').includes(name);
  const missing = Object.entries(PINNED).filter(
    ([name, version]) => isAsked(name) && !isInstalled(name, version),
  );
  if (missing.length === 0) return;
  const packages = missing.map(([name, version]) => `${name}@${version}`);
  console.log(`Installing ${packages.join(', ')} for the benchmark …`);
  mkdirSync(PEERS, { recursive: true });
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const args = [...first, 'install', '--prefix', PEERS, ...flags, ...packages];
  const { status } = spawnSync(program ?? 'npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log('Not installed: the benchmark goes on without.');
}

installPeers(process.argv);
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: OUTPUT,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: {
        bench: 'tests/bench/bench.ts',
        child: 'tests/bench/child.ts',
        'turf-worker': 'tests/bench/contenders/turf-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
const { status } = spawnSync(process.execPath, [`${OUTPUT}/bench.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (process.argv.includes('--write')) {
  spawnSync(
    'node_modules/.bin/prettier',
    ['--write', '--log-level', 'warn', 'docs/bench.json', 'docs/methods.md'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
}
process.exit(status ?? 1);
