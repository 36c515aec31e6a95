import { expect, test } from 'vitest';
import { namesTogether } from '../../../src/core/project/boundary-name.ts';

test.each([
  { names: ['chacra.kml'], title: 'chacra.kml', why: 'one file is its name' },
  {
    names: ['lotes.dbf', 'Lotes.SHP', 'lotes.prj'],
    title: 'Lotes.SHP',
    why: 'the main part stands for a shapefile',
  },
  { names: ['a.shp', 'a.dbf', 'b.kml'], title: 'a.shp, a.dbf, b.kml', why: 'another file is not hidden' },
  { names: ['a.kml', 'a.gpx'], title: 'a.kml, a.gpx', why: 'the same name is not the same file' },
])('files opened together are called $title: $why', ({ names, title }) => {
  expect(namesTogether(names)).toBe(title);
});
