import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { serviceWorker } from './tools/service-worker.ts';
import { thirdPartyNotices } from './tools/third-party-notices.ts';
import { checkCatalogue } from './tools/vite-catalogue.ts';

/**
 * Files that are loaded together are one file: each is one more to ask for, and one more that the service worker lists.
 * What the first moment needs comes first, so that nothing of it is drawn into another.
 */
const CHUNKS = [
  { name: 'start', tags: ['$initial' as const], test: /^(?!.*src\/main\.ts)/, priority: 2 },
  { name: 'parts', test: /src\/panels\/parts\/|@lucide\/svelte/, priority: 1 },
];

export default defineConfig({
  base: './',
  plugins: [checkCatalogue(), svelte(), thirdPartyNotices(), serviceWorker()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    // MapLibre alone is larger than what Vite warns of; the budget is kept by size-limit.
    chunkSizeWarningLimit: 1200,
    // The service worker is a build of its own, after this one: its time is no fault of a plugin.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: CHUNKS } },
    },
  },
});
