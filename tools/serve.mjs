import { createServer } from 'node:http';
import sirv from 'sirv';

const PORTS_TO_TRY = 50;

/**
 * Files named after their content stay right for ever; whether another has changed is asked each time, so that a new
 * version is seen at once.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function sayHowLong(response, path) {
  const isNamedAfterContent = path.startsWith('/assets/');
  response.setHeader('cache-control', isNamedAfterContent ? 'max-age=31536000, immutable' : 'no-cache');
}

/**
 * Serves a folder as a static host would: right content types, 404 for what is not there.
 *
 * @param {string} folder
 * @param {number} firstPort the first port to try; the next free one is taken
 * @returns {Promise<number>} the port it listens on
 */
export async function serveFolder(folder, firstPort) {
  const handle = sirv(folder, { etag: true, dev: false, setHeaders: sayHowLong });
  const server = createServer((request, response) => {
    handle(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`404: no file ${request.url ?? ''} here\n`);
    });
  });
  for (let port = firstPort; port < firstPort + PORTS_TO_TRY; port += 1) {
    const isListening = await new Promise((resolve, reject) => {
      server.once('error', (error) =>
        'code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      server.listen(port, 'localhost', () => resolve(true));
    });
    server.removeAllListeners('error');
    if (isListening) return port;
  }
  throw new Error(
    `Ports ${firstPort} to ${firstPort + PORTS_TO_TRY - 1} are all taken. Free one, or give another with --port N.`,
  );
}
