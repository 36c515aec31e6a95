import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { formatGpx } from '../../../src/core/formats/xml/format-gpx.ts';

const NAMESPACE = 'http://www.topografix.com/GPX/1/1';

function parsed(text: string) {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('A document has a root.');
  return root;
}

describe('formatGpx', () => {
  test('writes GPX 1.1: its namespace, version and creator, metadata first, a waypoint each', () => {
    const root = parsed(
      formatGpx('Title', [
        { lon: -71.5, lat: -2.25, name: 'V1', description: 'E 700000.00' },
        { lon: -71.4, lat: -2.25, name: 'V2', description: null },
      ]),
    );
    expect([root.namespaceURI, root.tagName, root.getAttribute('version')]).toEqual([
      NAMESPACE,
      'gpx',
      '1.1',
    ]);
    expect(root.getAttribute('creator')).toBe('Mosaico');
    const children = Array.from(root.childNodes).filter(({ nodeType }) => nodeType === 1);
    expect(children.map(({ nodeName }) => nodeName)).toEqual(['metadata', 'wpt', 'wpt']);
    const [first, second] = Array.from(root.getElementsByTagName('wpt'));
    expect([first?.getAttribute('lat'), first?.getAttribute('lon')]).toEqual(['-2.25000000', '-71.50000000']);
    expect(Array.from(first?.childNodes ?? []).map(({ nodeName }) => nodeName)).toEqual(['name', 'desc']);
    expect(Array.from(second?.childNodes ?? []).map(({ nodeName }) => nodeName)).toEqual(['name']);
  });

  test.each([
    {
      name: 'Quebrada <"Yaguas"> & \'otra\'',
      expected: 'Quebrada <"Yaguas"> & \'otra\'',
      why: 'marks of XML',
    },
    { name: 'a\u0000b\ud800c', expected: 'a?b?c', why: 'what XML cannot hold' },
    { name: 'Ñañã 👣', expected: 'Ñañã 👣', why: 'letters and pairs of surrogates stay' },
  ])('keeps a name with $why', ({ name, expected }) => {
    const root = parsed(formatGpx(name, [{ lon: 0, lat: 0, name, description: name }]));
    for (const tag of ['name', 'desc']) expect(root.getElementsByTagName(tag)[0]?.textContent).toBe(expected);
  });
});
