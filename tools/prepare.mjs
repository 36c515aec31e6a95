import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const LEAST_NODE = [20, 19];
const MARKER = 'node_modules/.mosaico-prepared';

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [environment] */
function succeeds(command, args, environment = process.env) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  stop(
    `Mosaico needs Node.js ${LEAST_NODE.join('.')} or newer and found ${process.versions.node}. Install a newer one and run the command again.`,
  );
}

/** Installs the packages of the lock file, unless the same lock file was installed here before. */
function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm ? succeeds(process.execPath, [npm, ...args]) : succeeds('npm', args);
  if (!done) stop('npm ci failed: see above. A network is needed this once.');
  writeFileSync(MARKER, lock);
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} packages @returns {boolean} whether apt-get installed them */
function aptInstall(packages) {
  console.log(`Installing Debian packages: ${packages.join(' ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if (succeeds('apt-get', install, environment)) return true;
  return succeeds('apt-get', ['update', '-qq'], environment) && succeeds('apt-get', install, environment);
}

function prepareChromium() {
  if (findChromium() !== null) return;
  if (isDebianRoot() && aptInstall(['chromium']) && findChromium() !== null) return;
  stop(
    'The browser tests need Chromium and none was found. Install it (Debian, Ubuntu: apt install chromium; Fedora: dnf install chromium; ' +
      'macOS: brew install --cask chromium; Windows: Google Chrome will do) or set CHROMIUM_PATH to its program.',
  );
}

/** Programs that answer as oracles in `npm run test:full`. Without them those tests say so and are skipped. */
function prepareOracles() {
  const missing = [
    ...(existsSync('/usr/bin/gdaltransform') ? [] : ['gdal-bin']),
    ...(existsSync('/usr/bin/pdftotext') ? [] : ['poppler-utils']),
    ...(existsSync('/usr/bin/zbarimg') ? [] : ['zbar-tools']),
    ...(existsSync('/usr/share/postgresql/15/extension/postgis.control') ? [] : ['postgresql-15-postgis-3']),
  ];
  if (missing.length === 0) return;
  if (isDebianRoot() && aptInstall(missing)) return;
  console.log(
    `Not installed: ${missing.join(', ')}. The tests that compare with them will say so and be skipped.`,
  );
}

checkNode();
installPackages();
if (process.argv.includes('--chromium')) prepareChromium();
if (process.argv.includes('--oracles')) prepareOracles();
