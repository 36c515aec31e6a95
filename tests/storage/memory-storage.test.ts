import { describe } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import { describeStorage } from './contract.ts';

describe('the storage that lasts as long as the page', () => {
  describeStorage(createMemoryStorage);
});
