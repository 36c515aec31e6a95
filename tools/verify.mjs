import { spawnSync } from 'node:child_process';
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
    command: ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
    report: `${REPORTS}/playwright.json`,
  },
  full: vitest('full'),
};

const check = [
  'format',
  'imports',
  'coreTypes',
  'nodeTypes',
  'pageTypes',
  'unused',
  'lint',
  'unit',
  'build',
  'size',
];

/** @type {Record<string, string[]>} in the order that fails fastest */
const suites = { check, test: [...check, 'browserUnits', 'browser'], full: ['full'] };

/** @param {string} path @returns {{ passed: number, failed: number } | null} null where no report was written */
function countCases(path) {
  if (!existsSync(path)) return null;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (report.stats) {
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {Step} step @returns {{ passed: number, failed: number }} */
function run(step) {
  const began = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  const [program = '', ...args] = step.command;
  const isNode = program === 'node';
  const result = spawnSync(isNode ? process.execPath : `node_modules/.bin/${program}`, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}/playwright.json`, FORCE_COLOR: '0' },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const isFine = result.status === 0;
  const cases = (step.report && countCases(step.report)) || {
    passed: isFine ? 1 : 0,
    failed: isFine ? 0 : 1,
  };
  const failed = isFine ? cases.failed : Math.max(cases.failed, 1);
  const count = step.report ? `, ${cases.passed} passed` : '';
  console.log(`${isFine ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s${count})`);
  if (!isFine) console.log([result.stdout, result.stderr, result.error?.message ?? ''].join('\n'));
  return { passed: cases.passed, failed };
}

const suite = suites[process.argv[2] ?? ''];
if (!suite) {
  console.error(`Expected one of ${Object.keys(suites).join(', ')} after tools/verify.mjs.`);
  process.exit(2);
}
mkdirSync(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const name of suite) {
  const step = steps[name];
  if (!step) throw new Error(`The suite names a step that does not exist: ${name}`);
  const result = run(step);
  total.passed += result.passed;
  total.failed += result.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
