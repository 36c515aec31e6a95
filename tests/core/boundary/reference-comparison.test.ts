import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealGeojson, ArealLayer } from '../../../src/core/base/areal.ts';
import { asArealLayer } from '../../../src/core/catalogue/as-areal-layer.ts';
import { embeddedLayer } from '../../support/embedded.ts';
import { describeWithReference } from '../../support/reference.ts';
import { compare } from './compare.ts';

const YAGUAS = 'PN15';

describeWithReference(
  'the outline of Yaguas beside its official boundary',
  ['pe_areas_mosaico.geojson'],
  (path) => {
    const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeojson>;
    const official = features.find(({ properties }) => properties?.['codigo'] === YAGUAS);
    const outlines = asArealLayer(embeddedLayer('protected-areas'));
    const only = (layer: ArealLayer): ArealLayer => ({
      ...layer,
      features: layer.features.filter(({ id }) => id === YAGUAS),
    });

    test('lies within the error that it declares, and no shift explains the rest', () => {
      if (!official) throw new Error('Yaguas is in the reference.');
      const theirs: ArealLayer = {
        id: 'official',
        features: [{ id: YAGUAS, name: null, geometry: official.geometry }],
        positionalErrorMetres: 0,
      };
      const result = compare(only(outlines), theirs);
      expect(result.mineToTheirs?.within).toBe(1);
      expect(result.theirsToMine?.within).toBe(1);
      expect(result.shared?.symmetric).toBeCloseTo(
        (result.shared?.onlyMine ?? 0) + (result.shared?.onlyTheirs ?? 0),
        4,
      );
      expect(result.tolerance).toBe(350);
      expect(result.offset).toBeNull();
    });
  },
);
