import { expect, test } from 'vitest';
import { fileNameOf } from '../../../src/panels/print/save-blob.ts';

test.each([
  { title: 'Ñañɨ Nɨmairama, plan', name: 'ñañɨ-nɨmairama-plan.png', why: 'letters of its language stay' },
  { title: 'A/B\\C: *?"<>|', name: 'a-b-c.png', why: 'no system takes these signs' },
  { title: ' … ', name: 'mosaico.png', why: 'a file needs a name' },
])('a map «$title» is saved as $name: $why', ({ title, name }) => {
  expect(fileNameOf(title, 'png')).toBe(name);
});
