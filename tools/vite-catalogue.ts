import { fileURLToPath } from 'node:url';

import { requireSoundCatalogue } from '../geodata/recipes/require-sound-catalogue.ts';

import type { Plugin } from 'vite';

/** Returns the plugin that stops a build where the catalogue is broken, naming file, path and reason. */
export function checkCatalogue(): Plugin {
  return {
    name: 'mosaico-catalogue',
    buildStart() {
      requireSoundCatalogue(fileURLToPath(new URL('../geodata', import.meta.url)));
    },
  };
}
