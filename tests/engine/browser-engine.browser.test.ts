import { describe } from 'vitest';
import { createBrowserEngine } from '../../src/engine/browser/browser-engine.ts';
import { describeEngine } from './contract.ts';

describe('the engine of Web Workers', () => {
  describeEngine(() => createBrowserEngine(2));
});
