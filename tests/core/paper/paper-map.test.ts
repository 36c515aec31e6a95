import { describe, expect, test } from 'vitest';
import type { LayerData } from '../../../src/core/catalogue/layer-data.ts';
import { paperMap } from '../../../src/core/paper/paper-map.ts';
import type { PaperMap } from '../../../src/core/paper/paper-map.ts';
import { embeddedLayer } from '../../support/embedded.ts';
import { boxPolygon } from '../../support/polygons.ts';

const SIZE = { width: 170, height: 150 };
const LAYERS: readonly LayerData[] = [
  'protected-areas',
  'provinces',
  'pdet-municipalities',
  'departments',
  'rivers',
  'places',
  'communities',
  'border',
].map((id) => embeddedLayer(id));

function mapOf(box: readonly [number, number, number, number], date = '2026-11-22'): PaperMap {
  const geometry = boxPolygon(...box);
  const map = paperMap({ geometry, zone: '19S', layers: LAYERS, date, size: SIZE });
  if (map === null) throw new Error('A box has a map.');
  return map;
}

describe('the map of a field in Yaguas', () => {
  const map = mapOf([-71.3, -2.9, -71.2, -2.8]);

  test('shows the field, four vertices with their names, and the park around it, ruled', () => {
    expect(map.frame.denominator).toBe(100_000);
    expect(map.own.flat()).toHaveLength(1);
    expect(map.marks.map(({ vertex }) => vertex)).toEqual(['V1', 'V2', 'V3', 'V4']);
    expect(map.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['V1', 'V4', 'Yaguas', 'Putumayo']),
    );
    const park = map.areas.find(({ featureId }) => featureId === 'PN15');
    expect(park?.style).toBe('national');
    expect(park?.hatch.length).toBeGreaterThan(50);
  });

  test('shows only what is near', () => {
    expect(map.areas.map(({ layerId }) => layerId)).not.toContain('pdet-municipalities');
    expect(map.areas.length).toBeLessThan(6);
  });

  test('keeps everything on the paper or 3 mm beyond it', () => {
    const drawn = [...map.areas.flatMap(({ polygons }) => polygons.flat(2)), ...map.own.flat(2)];
    for (const [x, y] of drawn) {
      expect(Math.abs(x - SIZE.width / 2)).toBeLessThanOrEqual(SIZE.width / 2 + 3.001);
      expect(Math.abs(y - SIZE.height / 2)).toBeLessThanOrEqual(SIZE.height / 2 + 3.001);
    }
  });
});

test('a park that was only proposed at the date is drawn as a proposal', () => {
  const styles = mapOf([-71.3, -2.9, -71.2, -2.8], '2015-01-01').areas.map(({ style }) => style);
  expect(styles).not.toContain('national');
});

test('a plan of a yard shows nothing whose error is larger than the yard, and says what it leaves out', () => {
  const { frame, lines, dots, areas, omitted } = mapOf([-71.25, -2.85, -71.249, -2.849]);
  expect(frame.denominator).toBeLessThan(5000);
  expect(lines).toEqual([]);
  expect(areas).toEqual([]);
  expect(omitted.map(({ id }) => id)).toEqual(['provinces', 'protected-areas']);
  expect(dots.map(({ style }) => style)).not.toContain('place');
});

test('a boundary of ten thousand vertices has few names and is drawn at once', () => {
  const ring = Array.from({ length: 10_000 }, (_, index) => {
    const angle = (index / 10_000) * 2 * Math.PI;
    return [-71.25 + 0.05 * Math.cos(angle), -2.85 + 0.05 * Math.sin(angle)];
  });
  const geometry = { type: 'Polygon' as const, coordinates: [[...ring, ring[0] ?? []]] };
  const start = performance.now();
  const map = paperMap({ geometry, zone: '19S', layers: LAYERS, date: '2026-11-22', size: SIZE });
  expect(performance.now() - start).toBeLessThan(5000);
  expect(map?.labels.filter(({ kind }) => kind === 'vertex').length).toBeLessThan(70);
  expect(map?.own.flat()[0]?.length).toBeLessThan(8000);
});
