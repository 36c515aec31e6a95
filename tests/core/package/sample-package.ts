import { createHash } from 'node:crypto';
import type { LayerData } from '../../../src/core/catalogue/layer-data.ts';
import type { PackageContent } from '../../../src/core/package/package-content.ts';
import type { PackageCrypto, PackagePorts } from '../../../src/core/package/package-ports.ts';
import type { KeptFile, Project } from '../../../src/core/project/project.ts';
import { decodeText } from '../../../src/engine/decode-text.ts';
import { webCrypto } from '../../../src/engine/web-crypto.ts';
import { embeddedLayer } from '../../support/embedded.ts';

/** The platform as it is, but for the long derivation of keys, which is done once for each passphrase and salt. */
function rememberingKeys(crypto: PackageCrypto): PackageCrypto {
  const known = new Map<string, Promise<Uint8Array>>();
  return {
    ...crypto,
    pbkdf2: (passphrase, salt, rounds) => {
      const key = [passphrase.join(), salt.join(), String(rounds)].join(';');
      const derived = known.get(key) ?? crypto.pbkdf2(passphrase, salt, rounds);
      known.set(key, derived);
      return derived;
    },
  };
}

export const ports: PackagePorts = { crypto: rememberingKeys(webCrypto), decode: decodeText };

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function keptFile(name: string, bytes: Uint8Array): KeptFile {
  return { name, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** A tenth of a degree inside Yaguas, with its name. */
export const squareBytes = new TextEncoder().encode(
  JSON.stringify({
    type: 'Feature',
    id: 'chacra',
    properties: { name: 'Chacra de Ñandú', este: 689_123 },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [-71.3, -2.9],
          [-71.2, -2.9],
          [-71.2, -2.8],
          [-71.3, -2.8],
          [-71.3, -2.9],
        ],
      ],
    },
  }),
);

const at = '2026-01-31T12:00:00.000Z';

const project: Project = {
  id: 'p1',
  title: 'Comunidad Ñandú',
  createdAt: at,
  activeId: 'b1',
  boundaries: [
    {
      id: 'b1',
      kind: 'import',
      name: null,
      stated: { hectares: 12_294.25, citation: 'Título 123, f. 4' },
      isPrivate: false,
      files: [keptFile('chacra.geojson', squareBytes)],
      importedAt: at,
      choices: {},
      repaired: [],
    },
  ],
  notes: [],
  walk: null,
};

const noResults = { software: { name: 'mosaico', version: '0.1.0' }, measuredAt: at };

/** A layer as a package would hold it: one feature of the protected areas. */
export function yaguas(): LayerData {
  const { entry, collection } = embeddedLayer('protected-areas');
  const features = collection.features.filter(({ id }) => id === 'PN15');
  return {
    entry: { ...entry, count: 1, features: entry.features.filter(({ id }) => id === 'PN15') },
    collection: { type: 'FeatureCollection', features },
  };
}

/** A small package, with a layer or without. */
export function sampleContent(layers: readonly LayerData[] = []): PackageContent {
  return {
    project,
    files: new Map([[sha256Of(squareBytes), squareBytes]]),
    layers,
    results: {
      ...noResults,
      inputs: [
        {
          boundary: 'b1',
          files: [{ name: 'chacra.geojson', sha256: sha256Of(squareBytes) }],
          features: 1,
          measured: 1,
        },
      ],
      layers: [],
      areas: [
        {
          boundary: 'b1',
          feature: 'chacra',
          name: 'Chacra de Ñandú',
          method: 'ellipsoidal',
          hectares: 12_294.2512,
        },
      ],
      overlaps: [],
    },
    making: {
      createdAt: at,
      software: noResults.software,
      blurMetres: null,
      leftBehind: { boundaries: 0, notes: 0, photos: 0, walk: false },
    },
  };
}
