import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { withReferenceBoundaries } from '../../../src/core/figures/reference-layers.ts';
import { squareLayer } from '../../support/square-layer.ts';

const OUTLINE = { precision: 'outline', positionalErrorMetres: 350 } as const;
const FILE = 'pe_areas_mosaico.geojson';

/** A file of published boundaries: squares of half a degree with code and quality. */
function published(...rows: readonly (readonly [codigo: string, calidad: string])[]): FeatureCollection {
  const squares = rows.map(([id]) => ({ id, side: 0.5 }));
  const { features } = squareLayer('file', OUTLINE, squares).collection;
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry }, index) => {
      const [codigo, calidad] = rows[index] ?? [];
      return { type: 'Feature', properties: { codigo, calidad }, geometry };
    }),
  };
}

const layer = squareLayer('protected-areas', OUTLINE, [
  { id: 'A', side: 0.4 },
  { id: 'B', side: 0.4 },
  { id: 'C', side: 0.4 },
  { id: 'D', side: null },
]);

describe('Published boundaries in place of outlines', () => {
  const { value, issues } = withReferenceBoundaries(
    [layer],
    new Map([[FILE, published(['A', 'oficial'], ['B', 'generalizada'])]]),
  );
  const joined = value?.[0];
  const entries = Object.fromEntries(joined?.entry.features.map((feature) => [feature.id, feature]) ?? []);
  const sides = joined?.collection.features.map(({ geometry }) => {
    if (geometry?.type !== 'Polygon') return null;
    const [first, second] = geometry.coordinates[0] ?? [];
    return Number(((second?.[0] ?? 0) - (first?.[0] ?? 0)).toFixed(3));
  });

  test('the geometry of the file replaces that of the layer, by code', () => {
    expect(sides).toEqual([0.5, 0.5, 0.4, null]);
  });

  test('what the file calls official is official, without the error of the outline', () => {
    expect(entries['A']?.precision).toBe('official');
  });

  test('a generalised copy remains an outline with its error', () => {
    expect(entries['B']).toMatchObject({ precision: 'outline', positionalErrorMetres: 350 });
  });

  test('what the file lacks keeps what it had, and is named', () => {
    expect(entries['C']).toMatchObject({ precision: 'outline', positionalErrorMetres: 350 });
    expect(issues.map(({ code, at }) => [code, at.feature])).toEqual([
      ['reference-feature-missing', 'C'],
      ['reference-feature-missing', 'D'],
    ]);
  });

  test('a layer without a file stays as it is', () => {
    const other = squareLayer('communities', OUTLINE, [{ id: 'A', side: 0.4 }]);
    const { value: layers } = withReferenceBoundaries(
      [other],
      new Map([[FILE, published(['A', 'oficial'])]]),
    );
    expect(layers?.[0]).toBe(other);
  });

  test('a layer whose features have no entry is official only where the file holds all that are drawn', () => {
    const provinces = squareLayer('provinces', OUTLINE, [
      { id: 'P', side: 0.4 },
      { id: 'Q', side: 0.4 },
    ]);
    const bare = { ...provinces, entry: { ...provinces.entry, features: [] } };
    const file = (...codes: readonly string[]): FeatureCollection => ({
      type: 'FeatureCollection',
      features: codes.flatMap((ubigeo) =>
        published([ubigeo, 'oficial']).features.map((one) => ({ ...one, properties: { ubigeo } })),
      ),
    });
    const precisionWith = (...codes: readonly string[]): string | undefined =>
      withReferenceBoundaries([bare], new Map([['pe_provincias.geojson', file(...codes)]])).value?.[0]?.entry
        .precision;
    expect(precisionWith('P', 'Q')).toBe('official');
    expect(precisionWith('P')).toBe('outline');
  });
});
