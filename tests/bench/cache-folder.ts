import { resolve } from 'node:path';

/** Where the benchmark keeps its layers; never committed. */
export const CACHE_FOLDER = resolve('node_modules/.cache/mosaico-bench');

/** Where peers are installed that would bring too much into the lock file. With a slash: it is asked as a module is. */
export const PEERS_FOLDER = `${CACHE_FOLDER}/peers/`;
