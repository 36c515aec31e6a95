import { describe, expect, test } from 'vitest';
import { exifOrientation } from '../../../src/core/package/photos/exif-orientation.ts';
import { barePhoto } from '../../../src/core/package/photos/bare-photo.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function segment(kind: number, content: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  return Buffer.concat([Buffer.of(0xff, kind), length, content]);
}

/** Exif in the order of bytes of most phones, with how the photo is turned and where its GPS data stand. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  tiff.write('II*\u0000', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x8825, 10);
  tiff.writeUInt16LE(4, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(999, 18);
  tiff.writeUInt16LE(0x0112, 22);
  tiff.writeUInt16LE(3, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(orientation, 30);
  return Buffer.concat([latin('Exif\u0000\u0000'), tiff, latin('GPSLatitude 2.854')]);
}

const START = Buffer.of(0xff, 0xd8);
const END = Buffer.of(0xff, 0xd9);
const tables = segment(0xdb, Buffer.alloc(65, 7));
const frame = segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
/** Picture data in which the marker byte stands, escaped, and a restart. */
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.of(1, 0xff, 0, 2, 0xff, 0xd3, 4),
]);
const jfif = segment(0xe0, latin('JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001\u0000\u0000'));

const jpeg = (...segments: readonly Buffer[]): Uint8Array =>
  new Uint8Array(Buffer.concat([START, jfif, ...segments, tables, frame, scan, END]));

describe('a photo in JPEG', () => {
  test.each([
    { what: 'Exif with its place', content: segment(0xe1, exif(1)) },
    {
      what: 'XMP',
      content: segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\u0000<x:xmpmeta GPSLatitude/>')),
    },
    { what: 'IPTC with a city', content: segment(0xed, latin('Photoshop 3.0\u0000Iquitos')) },
    { what: 'a second picture', content: segment(0xe2, latin('MPF\u0000…')) },
    { what: 'a comment', content: segment(0xfe, latin('en la maloca')) },
  ])('loses $what and nothing of the picture', ({ content }) => {
    expect(barePhoto(jpeg(content))).toEqual(jpeg());
  });

  test('loses what stands behind its end, such as the film that some phones add', () => {
    const photo = new Uint8Array(Buffer.concat([jpeg(), latin('ftypmp42 GPS')]));
    expect(barePhoto(photo)).toEqual(jpeg());
  });

  test('keeps its colours, and how it is turned', () => {
    const profile = segment(0xe2, latin('ICC_PROFILE\u0000…'));
    const bare = Buffer.from(barePhoto(jpeg(segment(0xe1, exif(6)), profile)) ?? []);
    expect(bare.includes('ICC_PROFILE')).toBe(true);
    expect(bare.includes('GPSLatitude')).toBe(false);
    expect(bare.readUInt16BE(2)).toBe(0xffe1);
    expect(exifOrientation(bare.subarray(6))).toBe(6);
  });

  test('is not touched where there is nothing to lose', () => {
    expect(barePhoto(jpeg())).toEqual(jpeg());
  });

  test.each([
    { why: 'is cut short', bytes: jpeg().subarray(0, -2) },
    {
      why: 'has a segment longer than the file',
      bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1),
    },
    { why: 'has something else between its segments', bytes: Uint8Array.of(0xff, 0xd8, 1, 2, 3, 4) },
  ])('that $why is refused', ({ bytes }) => {
    expect(barePhoto(bytes)).toBeNull();
  });
});

describe('a picture in PNG', () => {
  const chunk = (kind: string, content = ''): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(content.length);
    return Buffer.concat([head, latin(kind), latin(content), Buffer.alloc(4)]);
  };
  const png = (...chunks: readonly Buffer[]): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from('89504e470d0a1a0a', 'hex'),
        chunk('IHDR', 'x'.repeat(13)),
        ...chunks,
        chunk('IDAT', 'yy'),
        chunk('IEND'),
      ]),
    );

  test.each(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'prVt'])(
    'loses %s and nothing of the picture',
    (kind) => {
      expect(barePhoto(png(chunk(kind, 'GPS')))).toEqual(png());
    },
  );

  test('loses what stands behind its end, and is refused where it has none', () => {
    expect(barePhoto(new Uint8Array(Buffer.concat([png(), latin('GPS')])))).toEqual(png());
    expect(barePhoto(png().subarray(0, -12))).toBeNull();
  });
});

test('a photo of another kind is refused: nobody knows what it says', () => {
  expect(barePhoto(latin('\u0000\u0000\u0000\u0018ftypheic'))).toBeNull();
});
