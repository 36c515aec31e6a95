import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asGeojson } from '../../../src/core/base/areal.ts';
import { isTabledPolygons } from '../../../src/core/base/polygon-table.ts';
import { parseGeojson, parseGeojsonBytes } from '../../../src/core/formats/parse-geojson.ts';
import { scanGeojson } from '../../../src/core/formats/scan-geojson.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const scan = (text: string) => scanGeojson(encode(text), decode);

/** The value with every table turned back into what the file says. */
function untabled(value: unknown): unknown {
  if (isTabledPolygons(value)) return asGeojson(value);
  if (Array.isArray(value)) return value.map(untabled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, untabled(member)]));
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -180, max: 180 }),
  fc.double({ min: -80, max: -60, noNaN: true }).map((value) => Number(value.toFixed(7))),
);
const position = fc.oneof(
  { arbitrary: fc.tuple(number, number), weight: 40 },
  { arbitrary: fc.array(number, { maxLength: 4 }), weight: 1 },
  { arbitrary: fc.jsonValue(), weight: 1 },
);
const ring = fc.array(position, { maxLength: 6 });
const polygon = fc.array(ring, { maxLength: 3 });
const geometry = fc.oneof(
  fc.record({ type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point'), coordinates: polygon }),
  fc.record({
    coordinates: fc.array(polygon, { maxLength: 3 }),
    type: fc.constantFrom('MultiPolygon', 'Polygon'),
  }),
  fc.record({ type: fc.constant('Polygon'), coordinates: polygon, bbox: fc.jsonValue() }),
  fc.jsonValue(),
);
const feature = fc.oneof(
  {
    arbitrary: fc.record(
      {
        type: fc.constant('Feature'),
        id: fc.jsonValue(),
        properties: fc.jsonValue(),
        geometry,
        features: fc.jsonValue(),
      },
      { requiredKeys: ['type', 'geometry'] },
    ),
    weight: 5,
  },
  { arbitrary: fc.jsonValue(), weight: 1 },
);
const collection = fc.record(
  {
    type: fc.constant('FeatureCollection'),
    crs: fc.jsonValue(),
    features: fc.array(feature, { maxLength: 5 }),
  },
  { requiredKeys: ['features'] },
);
const anything = fc.oneof(collection, feature, geometry);

/** Replaces, takes out or puts in a piece of a text. */
const damage = fc.tuple(
  fc.nat(),
  fc.nat({ max: 3 }),
  fc.constantFrom('', ',', '[', ']', '{', '}', '"', '\\', '1', 'e', '\u0000'),
);

describe('scanGeojson', () => {
  test('reads what JSON.parse reads, bit for bit, however it is laid out', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('', ' ', '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const records = scan(text);
        if (records !== null) expect(untabled(records)).toStrictEqual([JSON.parse(text)]);
        else expect(text).toMatch(/__proto__/);
      }),
      { numRuns: 500 },
    );
  });

  test('takes no damaged text for anything but what JSON.parse takes it for', () => {
    fc.assert(
      fc.property(collection, damage, (value, [at, length, put]) => {
        const whole = JSON.stringify(value);
        const start = at % whole.length;
        const text = whole.slice(0, start) + put + whole.slice(start + length);
        const records = scan(text);
        if (records?.length === 1) expect(untabled(records)).toStrictEqual([JSON.parse(text)]);
        else expect(records).toBeNull();
      }),
      { numRuns: 1_500 },
    );
  });

  test('holds the polygons of all features in one table', () => {
    const ringOf = (lon: number) => [
      [lon, 0],
      [lon + 1, 0],
      [lon, 1],
      [lon, 0],
    ];
    const polygonOf = (lon: number) => ({ type: 'Polygon', coordinates: [ringOf(lon)] });
    const features = [1, 2, 3].map((lon) => ({
      type: 'Feature',
      properties: null,
      geometry: polygonOf(lon),
    }));
    const { value } =
      parseGeojsonBytes(encode(JSON.stringify({ type: 'FeatureCollection', features })), decode) ?? {};
    const tables =
      value?.features.map((read) => (isTabledPolygons(read.geometry) ? read.geometry.table : null)) ?? [];
    expect(new Set(tables).size).toBe(1);
    expect(tables[0]?.coordinates.length).toBe(3 * 4 * 2);
  });

  test.each([
    { text: '{"type":"Feature","geometry":null,"geometry":{}}', why: 'a key stands twice' },
    { text: '{"type":"Feature","properties":{"a":NaN}}', why: 'NaN is no JSON' },
    { text: '', why: 'the file is empty' },
    { text: '{"type":"Feature"} {"type":"Feature"}', why: 'two values stand on one line' },
    {
      text: `{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1.${'7'.repeat(300_000)},2]]]}}`,
      why: 'a number has 300,000 digits',
    },
    { text: '{"type":\n"Feature"}\n{"type":"Feature"}', why: 'one of several values runs over two lines' },
  ])('leaves to the text parser what is not for it: $why', ({ text }) => {
    expect(scan(text)).toBeNull();
  });

  test('reports the bytes that it has read, and stops when the caller throws', () => {
    const one = JSON.stringify({
      type: 'Feature',
      properties: { text: 'x'.repeat(100_000) },
      geometry: null,
    });
    const bytes = encode(`{"type":"FeatureCollection","features":[${new Array(100).fill(one).join(',')}]}`);
    const seen: number[] = [];
    scanGeojson(bytes, decode, { onProgress: (read) => seen.push(read) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const cancelled = new Error('cancelled');
    const onProgress = () => {
      throw cancelled;
    };
    expect(() => scanGeojson(bytes, decode, { onProgress })).toThrow(cancelled);
  });
});

describe('parseGeojsonBytes', () => {
  const one = '{"type":"Feature","id":"a","properties":{"name":"Río Ñañay"},"geometry":null}';
  const two = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2,3]}}';

  test.each([
    { text: `{"type":"FeatureCollection","features":[${one},${two}]}`, why: 'a collection' },
    { text: `\ufeff${one}`, why: 'one feature behind a byte order mark' },
    { text: `${one}\r\n\r\n${two}\r\n`, why: 'a feature a line, from Windows' },
    { text: `\u001e${one}\n\u001e${two}\n`, why: 'a text sequence' },
    { text: `\u001e\n\u001e${one}`, why: 'a text sequence with an empty record' },
    { text: '{"type":"Point","coordinates":[1,2]}', why: 'a bare geometry' },
    {
      text: '{"type":"FeatureCollection","features":[1,{"type":"Feature"}],"crs":{"type":"x"}}',
      why: 'odd members',
    },
    { text: '[]', why: 'a list' },
    { text: '{"type":"Topology"}', why: 'another format' },
  ])('says the same as reading the text: $why', ({ text }) => {
    expect(parseGeojsonBytes(encode(text), decode)).toEqual(parseGeojson(text));
  });

  test('takes bytes that are no UTF-8 as a text decoder takes them', () => {
    const bytes = encode(one);
    bytes[bytes.indexOf(0xc3)] = 0xff;
    expect(parseGeojsonBytes(bytes, decode)).toEqual(parseGeojson(decode(bytes)));
  });
});
