import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'test-results/reports';

/**
 * @typedef {{ name: string, command: string[], report?: string }} Step A step with a `report` counts its test cases;
 *   any other counts as one.
 */

/** @param {string} project @returns {Step} */
function vitest(project) {
  const report = `${REPORTS}/vitest-${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: `tests: ${project}`,
    command: ['vitest', 'run', '--project', project, ...reporters],
    report,
  };
}

/** The pictures write into docs and are taken on demand (`npm run screenshots`). */
const BROWSER_TESTS = ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'];

/** @type {Record<string, Step>} */
const steps = {
  format: { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  imports: {
    name: 'import rules',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'geodata/recipes'],
  },
  coreTypes: { name: 'types: core alone', command: ['tsc', '--noEmit', '-p', 'tsconfig.core.json'] },
  nodeTypes: {
    name: 'types: command line, tools, tests',
    command: ['tsc', '--noEmit', '-p', 'tsconfig.node.json'],
  },
  workerTypes: {
    name: 'types: service worker',
    command: ['tsc', '--noEmit', '-p', 'tsconfig.sw.json'],
  },
  pageTypes: {
    name: 'types: page',
    command: ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
  },
  unused: { name: 'unused code', command: ['knip', '--no-progress'] },
  lint: { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  unit: vitest('unit'),
  build: { name: 'build', command: ['node', 'tools/build.mjs'] },
  size: { name: 'size budget', command: ['size-limit'] },
  browserUnits: vitest('browser'),
  browser: {
    name: 'tests: page in Chromium',
    command: [...BROWSER_TESTS, '--grep-invert', '@screenshots'],
    report: `${REPORTS}/playwright.json`,
  },
  full: vitest('full'),
};

const guards = ['format', 'imports', 'coreTypes', 'nodeTypes', 'workerTypes', 'pageTypes', 'unused', 'lint'];
const products = ['unit', 'build', 'size'];

/**
 * The stages of each suite, one after the other; the lanes of a stage run side by side, one for each of two cores, and
 * the steps of a lane in the order that fails fastest. Chromium gets both cores for itself.
 *
 * @type {Record<string, string[][][]>}
 */
const suites = {
  check: [[guards, products]],
  test: [[guards, [...products, 'browserUnits']], [['browser']]],
  full: [[['full']]],
};

/** @param {string} path @returns {{ passed: number, failed: number } | null} null where no report was written */
function countCases(path) {
  if (!existsSync(path)) return null;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (report.stats) {
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {string[]} command @returns {Promise<{ isFine: boolean, output: string }>} */
function execute([program = '', ...args]) {
  const path = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  const child = spawn(path, args, {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}/playwright.json`, FORCE_COLOR: '0' },
  });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ isFine, /** @type {string} */ trouble) =>
      resolve({ isFine, output: Buffer.concat(output).toString('utf8') + trouble });
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0, ''));
  });
}

/** @param {Step} step @returns {Promise<{ passed: number, failed: number }>} */
async function run(step) {
  const began = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  const { isFine, output } = await execute(step.command);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const cases = (step.report && countCases(step.report)) || {
    passed: isFine ? 1 : 0,
    failed: isFine ? 0 : 1,
  };
  const failed = isFine ? cases.failed : Math.max(cases.failed, 1);
  const count = step.report ? `, ${cases.passed} passed` : '';
  console.log(`${isFine ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s${count})`);
  if (!isFine) console.log(output);
  return { passed: cases.passed, failed };
}

const suite = suites[process.argv[2] ?? ''];
if (!suite) {
  console.error(`Expected one of ${Object.keys(suites).join(', ')} after tools/verify.mjs.`);
  process.exit(2);
}
mkdirSync(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0 };

/** @param {string[]} lane */
async function runLane(lane) {
  for (const name of lane) {
    const step = steps[name];
    if (!step) throw new Error(`The suite names a step that does not exist: ${name}`);
    const result = await run(step);
    total.passed += result.passed;
    total.failed += result.failed;
  }
}

for (const lanes of suite) await Promise.all(lanes.map(runLane));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
