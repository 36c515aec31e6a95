import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { writeServiceWorker } from '../../tools/service-worker.ts';

/** The app lies below the root, as where a host gives each project a folder. */
const FOLDER = '/mapas/mosaico/';

/** A copy of the built site on a host of its own, which can be changed and switched off. */
export interface OfflineSite {
  readonly url: string;
  /** Paths that were asked for since the last call, below the folder of the app. */
  takeRequests(): readonly string[];
  /** Puts a new version in place of the one that is served: `index.html` says something else. */
  publish(from: string, to: string): Promise<void>;
  stop(): Promise<void>;
}

export async function serveOfflineSite(): Promise<OfflineSite> {
  const files = mkdtempSync(join(tmpdir(), 'mosaico-offline-'));
  cpSync('dist/site', files, { recursive: true });
  const handle = sirv(files, { dev: true });
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.startsWith(FOLDER)) {
      requests.push(path.slice(FOLDER.length));
      request.url = path.slice(FOLDER.length - 1);
    }
    handle(request, response, () => {
      response.writeHead(404);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://localhost:${String(port)}${FOLDER}`,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async publish(from, to) {
      const page = join(files, 'index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace(from, to));
      await writeServiceWorker(files);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(files, { recursive: true, force: true });
    },
  };
}
