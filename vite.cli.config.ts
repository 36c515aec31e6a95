import { defineConfig } from 'vite';
import { digestOfInputs } from './tools/inputs-digest.mjs';
import { thirdPartyNotices } from './tools/third-party-notices.ts';
import { executable } from './tools/executable.ts';
import { checkCatalogue } from './tools/vite-catalogue.ts';

export default defineConfig({
  plugins: [checkCatalogue(), executable('mosaico.js'), thirdPartyNotices()],
  define: { MOSAICO_BUILD: JSON.stringify(digestOfInputs()) },
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { mosaico: 'src/cli/main.ts', worker: 'src/engine/node/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
