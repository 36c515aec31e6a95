import { describe, expect, test } from 'vitest';
import { filesOfClipboard } from '../../../src/panels/my-file/clipboard-files.ts';

function clipboard(text: string, files: readonly File[]) {
  return { files, getData: () => text };
}

const kmz = new File(['PK'], 'chacra.kmz', { type: 'application/vnd.google-earth.kmz' });
const picture = new File(['…'], 'image.png', { type: 'image/png' });

describe('what was pasted', () => {
  test.each([
    { text: 'POINT(-71 -2)', files: [], names: ['texto pegado'], why: 'a text becomes a file' },
    { text: '', files: [kmz], names: ['chacra.kmz'], why: 'copied files are opened' },
    { text: 'chacra.kmz', files: [kmz], names: ['chacra.kmz'], why: 'their names as text are not meant' },
    { text: '-71\t-2', files: [picture], names: ['texto pegado'], why: 'cells come with a picture of them' },
    {
      text: '',
      files: [picture],
      names: ['image.png'],
      why: 'a picture alone is opened, to be refused in words',
    },
    { text: ' \n', files: [], names: [], why: 'blanks are nothing' },
  ])('opens $names: $why', ({ text, files, names }) => {
    expect(filesOfClipboard(clipboard(text, files), 'texto pegado').map(({ name }) => name)).toEqual(names);
  });

  test('keeps the text as it was', async () => {
    const [file] = filesOfClipboard(clipboard('  POINT(-71 -2)\n', []), 'texto pegado');
    expect(await file?.text()).toBe('  POINT(-71 -2)\n');
  });

  test('opens nothing where the browser hands over nothing', () => {
    expect(filesOfClipboard(null, 'texto pegado')).toEqual([]);
  });
});
