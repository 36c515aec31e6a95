import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const EXECUTABLE = 0o755;

/** Returns a plugin that makes one entry of a build a program: it gets a shebang and the executable bit. */
export function executable(fileName: string): Plugin {
  return {
    name: 'mosaico:executable',
    generateBundle(_options, bundle) {
      const chunk = bundle[fileName];
      if (chunk?.type === 'chunk') chunk.code = `#!/usr/bin/env node\n${chunk.code}`;
    },
    writeBundle(options) {
      chmodSync(join(options.dir ?? '.', fileName), EXECUTABLE);
    },
  };
}
