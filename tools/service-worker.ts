import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { listSite } from './site-files.ts';

const source = fileURLToPath(new URL('../src/offline/service-worker.ts', import.meta.url));
const manifest = fileURLToPath(new URL('../package.json', import.meta.url));

/** Writes `sw.js`, which holds the list of all files of a built site, and the name of the build into `index.html`. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const { list, html } = listSite(folder, version);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { MOSAICO_SITE: JSON.stringify(list) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      rollupOptions: { input: source, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  writeFileSync(join(folder, 'index.html'), html);
}

/** Returns the plugin that makes a built site open without a connection, after everything else is written. */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'mosaico:service-worker',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  };
}
