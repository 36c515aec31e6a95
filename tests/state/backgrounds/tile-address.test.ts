import { describe, expect, test } from 'vitest';
import { hostOf, isTemplate, tileUrl } from '../../../src/state/backgrounds/tile-address.ts';

describe('an address of tiles', () => {
  test.each([
    { text: 'https://t.example/{z}/{x}/{y}.png', is: true, why: 'the usual form' },
    { text: 'https://t.example/wmts?z={z}&x={x}&y={y}', is: true, why: 'places in the question' },
    { text: 'http://localhost:8080/{z}/{x}/{y}', is: true, why: 'nothing leaves this device' },
    { text: 'http://t.example/{z}/{x}/{y}.png', is: false, why: 'everybody on the way would read it' },
    { text: 'https://t.example/{z}/{x}.png', is: false, why: 'no row' },
    { text: 'https://{s}.t.example/{z}/{x}/{y}.png', is: false, why: 'a place that nobody fills' },
    { text: 'https://t{x}.example/{z}/{x}/{y}.png', is: false, why: 'another host for each tile' },
    { text: 'https://me:secret@t.example/{z}/{x}/{y}', is: false, why: 'a password in plain sight' },
    { text: 'javascript:{z}{x}{y}', is: false, why: 'no address of a host' },
    { text: '{z}/{x}/{y}', is: false, why: 'no host' },
    { text: '', is: false, why: 'nothing' },
  ])('$text: $is, $why', ({ text, is }) => {
    expect(isTemplate(text)).toBe(is);
  });

  test('becomes that of one tile, and names its host', () => {
    expect(tileUrl('https://t.example/{z}/{x}/{y}.png?{z}', 5, 3, 2)).toBe('https://t.example/5/3/2.png?5');
    expect(hostOf('https://t.example:8443/{z}/{x}/{y}.png')).toBe('t.example:8443');
  });
});
