import { parentPort } from 'node:worker_threads';
import { serveSteps } from '../serve-steps.ts';

const serve = serveSteps((message) => parentPort?.postMessage(message));

parentPort?.on('message', serve);
