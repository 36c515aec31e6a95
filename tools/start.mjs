import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.mjs';
import { serveFolder } from './serve.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-build': { type: 'boolean', default: false } },
});

if (!values['no-build']) await buildIfChanged();
const port = await serveFolder('dist/site', Number(values.port));
console.log(`Mosaico is at http://localhost:${port} (stop it with Ctrl+C)`);
