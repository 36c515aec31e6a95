import { expect, test, vi } from 'vitest';
import type { LayerEntry } from '../../src/core/catalogue/layer-entry.ts';
import { ActaState } from '../../src/state/acta-state.svelte.ts';
import { Mosaic } from '../../src/state/mosaic.svelte.ts';

const ids = ['protected-areas', 'pdet-municipalities', 'provinces', 'departments', 'communities', 'places'];
const entries = [...ids, 'border', 'rivers'].map((id) => ({ id })) as unknown as readonly LayerEntry[];

/** A mosaic whose layers cannot be read. */
const mosaic = () => new Mosaic({ entries, defaultLayers: [], urlOf: () => 'data:application/json,<' });

/** SHA-256 of `abc`. @see FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('files are hashed once, and again where they are others', async () => {
  const acta = new ActaState(mosaic());
  const files = [new File(['abc'], 'lindero.wkt')];
  const read = vi.spyOn(files[0] as File, 'arrayBuffer');
  acta.prepare(files);
  expect(acta.digests).toBeNull();
  await vi.waitFor(() => expect(acta.digests).toEqual([{ name: 'lindero.wkt', bytes: 3, sha256: ABC }]));
  acta.prepare(files);
  expect(read).toHaveBeenCalledTimes(1);
  acta.prepare([new File([''], 'otro.wkt')]);
  await vi.waitFor(() => expect(acta.digests?.[0]?.name).toBe('otro.wkt'));
});

test('a file that cannot be read again has no hash, and the sheet goes on', async () => {
  const acta = new ActaState(mosaic());
  const moved = new File(['abc'], 'movido.wkt');
  vi.spyOn(moved, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  acta.prepare([moved]);
  await vi.waitFor(() => expect(acta.digests).toEqual([{ name: 'movido.wkt', bytes: 3, sha256: null }]));
});

test('a layer that cannot be fetched is not waited for, and is said to be missing', async () => {
  const acta = new ActaState(mosaic());
  expect(acta.isComplete).toBe(false);
  acta.prepare([]);
  await vi.waitFor(() => expect(acta.isComplete).toBe(true));
  expect(acta.layers).toEqual([]);
  expect(acta.missing).toHaveLength(8);
});
