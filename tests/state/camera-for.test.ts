import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cameraForBox } from '../../src/state/camera-for-box.ts';
import { cameraFor } from '../../src/state/camera-for.ts';

const screen = { width: 512, height: 512 };

describe('cameraFor', () => {
  test('looks at the middle of what is shown', () => {
    const camera = cameraFor([line([-72, -1], [-70, 1])], screen);
    expect(camera?.lon).toBeCloseTo(-71, 9);
    expect(camera?.lat).toBeCloseTo(0, 9);
  });

  test('fills four fifths of the map at any zoom', () => {
    const camera = cameraFor([line([-72, 0], [-70, 0])], screen);
    // At zoom z the world is 512 · 2^z pixels wide; two degrees shall be 0.8 · 512 of them.
    expect(camera?.zoom).toBeCloseTo(Math.log2(0.8 * (360 / 2)), 9);
  });

  test.each<{ geometries: (Geometry | null)[]; zoom: number; why: string }>([
    {
      geometries: [{ type: 'Point', coordinates: [-71, -3] }],
      zoom: 11,
      why: 'a point needs its surroundings',
    },
    {
      geometries: [line([-180, -80], [180, 80])],
      zoom: 0,
      why: 'the world does not get smaller than itself',
    },
  ])('keeps within sensible zooms: $why', ({ geometries, zoom }) => {
    expect(cameraFor(geometries, screen)?.zoom).toBe(zoom);
  });

  test.each<{ geometries: (Geometry | null)[]; why: string }>([
    { geometries: [], why: 'nothing to show' },
    { geometries: [null], why: 'a feature that no source draws' },
  ])('is null: $why', ({ geometries }) => {
    expect(cameraFor(geometries, screen)).toBeNull();
  });
});

function line(...coordinates: [number, number][]): Geometry {
  return { type: 'LineString', coordinates };
}

describe('cameraForBox', () => {
  const phone = { width: 400, height: 800 };
  const box = (degrees: number) => ({ west: -71, south: 0, east: -71 + degrees, north: degrees });

  test('looks at a small plot from near, and at a point from no nearer', () => {
    expect(cameraForBox(box(0.01), phone)?.zoom).toBeCloseTo(Math.log2((0.8 * 400 * 360) / (512 * 0.01)), 3);
    expect(cameraForBox(box(0), phone)?.zoom).toBe(17);
  });

  test('keeps what is high above the sheet of a phone', () => {
    const high = { west: -71, south: -1, east: -70.9, north: 1 };
    const zoom = cameraForBox(high, phone)?.zoom ?? 0;
    expect((2 / 360) * 512 * 2 ** zoom, 'pixels from south to north').toBeCloseTo(0.8 * 400, 0);
  });
});
