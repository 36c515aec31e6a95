import { serveSteps } from '../serve-steps.ts';
import type { WireStep } from '../step-wire.ts';

const serve = serveSteps((message) => {
  self.postMessage(message);
});

self.addEventListener('message', ({ data }: MessageEvent<WireStep>) => {
  serve(data);
});
