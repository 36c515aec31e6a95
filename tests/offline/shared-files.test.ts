import { expect, test } from 'vitest';
import { filesOfShare } from '../../src/offline/shared-files.ts';

const formOf = (...entries: readonly (readonly [string, string | File])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
};

test('all files of a share are taken, in their order', () => {
  const form = formOf(
    ['title', 'Mi chacra'],
    ['files', new File(['a'], 'chacra.shp')],
    ['files', new File(['b'], 'chacra.dbf')],
  );
  expect(filesOfShare(form).map(({ name }) => name)).toEqual(['chacra.shp', 'chacra.dbf']);
});

test('a text that comes without a file is a file: coordinates in a message', async () => {
  const files = filesOfShare(formOf(['title', 'Mensaje'], ['text', 'POLYGON ((…))'], ['url', '']));
  expect(files.map(({ name }) => name)).toEqual(['compartido.txt']);
  expect(await files[0]?.text()).toBe('POLYGON ((…))');
});

test('a share of nothing brings nothing', () => {
  expect(filesOfShare(formOf(['title', 'Mensaje'], ['text', '']))).toEqual([]);
});
