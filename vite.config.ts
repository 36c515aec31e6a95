import { existsSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type PluginOption } from 'vite';
import { thirdPartyNotices } from './tools/third-party-notices.ts';

const cataloguePlugin = './tools/catalogue-plugin.ts';
const plugins: PluginOption[] = [svelte(), thirdPartyNotices()];
if (existsSync(new URL(cataloguePlugin, import.meta.url))) {
  const { checkCatalogue } = (await import(cataloguePlugin)) as { checkCatalogue: () => PluginOption };
  plugins.unshift(checkCatalogue());
}

export default defineConfig({
  base: './',
  plugins,
  worker: { format: 'es' },
  build: { outDir: 'dist/site', emptyOutDir: true, manifest: true, assetsInlineLimit: 0, target: 'es2023' },
});
