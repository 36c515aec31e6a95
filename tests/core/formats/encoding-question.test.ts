import { describe, expect, test } from 'vitest';
import { encodingQuestion } from '../../../src/core/formats/encoding-question.ts';
import { decodeText } from '../../../src/engine/decode-text.ts';

describe('the question in which encoding a text is', () => {
  test.each([
    {
      bytes: [0xd1, 0x61, 0x6e, 0x64, 0xfa],
      question: { 'windows-1252': 'Ñandú', cp850: 'Ðand·', macintosh: '—and˙' },
      why: 'Windows wrote «Ñandú»',
    },
    {
      bytes: [0xa5, 0x61, 0x6e, 0x64, 0xa3],
      question: { 'windows-1252': '¥and£', cp850: 'Ñandú', macintosh: '•and£' },
      why: 'DOS wrote «Ñandú»',
    },
    {
      bytes: [...'rio;'].map((letter) => letter.charCodeAt(0)).concat(0xa2, 0x3b, 0x31),
      question: { 'windows-1252': '¢', cp850: 'ó' },
      why: 'the Macintosh reads it as Windows does, and words end at a separator',
    },
  ])('shows how its words read in each: $why', ({ bytes, question }) => {
    expect(encodingQuestion(Uint8Array.from(bytes), decodeText)).toEqual({
      encoding: 'windows-1252',
      ...question,
    });
  });

  test('shows three words, each once, and cuts what is too long', () => {
    const long = [...new Array<number>(100).fill(0x61), 0xf1, ...new Array<number>(100).fill(0x62)];
    const words = [[0xf1], [0xf1], [0xe1], long, [0xe9]].flatMap((word) => [...word, 0x20]);
    const { 'windows-1252': text } = encodingQuestion(Uint8Array.from(words), decodeText);
    expect(text).toBe(`ñ, á, ${'a'.repeat(40)}ñ${'b'.repeat(39)}`);
  });
});
