import { describe, expect, test } from 'vitest';
import { dayBeforeLast, establishedBetween, layersBeside } from '../../src/state/beside.ts';
import { embeddedLayer } from '../support/embedded.ts';

const { entry } = embeddedLayer('protected-areas');

describe('what the map compares the view with', () => {
  test.each([
    { dates: ['2025-09-25', '2026-11-22'], names: ['Bajo Putumayo Yaguas'], why: 'one act lies between' },
    { dates: ['2026-11-22', '2025-09-25'], names: ['Bajo Putumayo Yaguas'], why: 'in either order' },
    { dates: ['2019-06-02', '2019-06-02'], names: [], why: 'a day with itself' },
  ])('established between $dates: $why', ({ dates: [one = '', other = ''], names }) => {
    expect(establishedBetween(entry, one, other)).toEqual(names);
  });

  test('begins with the day before the last act that the date has seen', () => {
    const act = { featureId: 'PN15', name: 'Yaguas', date: '2018-01-01', instrument: 'DS' };
    expect(dayBeforeLast([act], '2019-06-02')).toBe('2017-12-31');
    expect(dayBeforeLast([act], '2017-06-02')).toBe('2017-06-02');
  });

  test('a layer stands alone on the ground', () => {
    const views = ['rivers', 'communities', 'provinces'].map((id) => ({
      id,
      visible: id !== 'provinces',
      opacity: 1,
    }));
    const shown = layersBeside(views, { kind: 'layer', layerId: 'provinces' }, (id) => id === 'rivers');
    expect(shown.filter(({ visible }) => visible).map(({ id }) => id)).toEqual(['rivers', 'provinces']);
  });
});
