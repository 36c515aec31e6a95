import { expect, test, vi } from 'vitest';
import type { ArealLayer } from '../../src/core/base/areal.ts';
import { asArealLayer } from '../../src/core/catalogue/as-areal-layer.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { AccountState, OWN_FILE } from '../../src/state/account-state.svelte.ts';
import { cell, layer } from '../core/overlap/layers.ts';
import { embeddedLayer } from '../support/embedded.ts';

const own = layer('chacra.geojson', [cell([-71.3, -2.9, -71.2, -2.8])]);

function layerOf(id: string): ArealLayer | null {
  if (id === OWN_FILE) return own;
  return id === 'protected-areas' || id === 'provinces' ? asArealLayer(embeddedLayer(id)) : null;
}

async function settled(state: AccountState) {
  await vi.waitUntil(() => state.job.status !== 'running', { timeout: 30_000 });
  return state.job;
}

test('an account of a layer and the own file says what both cover, by province', async () => {
  const state = new AccountState(createInlineEngine());
  const choice = { layerIds: ['protected-areas', OWN_FILE], zonesId: 'provinces' };
  state.run(choice, layerOf);
  expect(state.choice).toBe(choice);
  const job = await settled(state);
  const value = job.status === 'done' ? job.value : null;
  // The cell lies inside Yaguas, in the province of Putumayo: 12,294.25 ha by the closed form.
  expect(value?.combinations.map(({ layers }) => layers)).toEqual([[0], [0, 1]]);
  expect(value?.combinations[1]?.hectares).toBeCloseTo(12_294.25, 2);
  const holding = value?.zones?.zones.filter(({ combinations }) => combinations.length === 2);
  expect(holding?.map(({ name }) => name)).toEqual(['Putumayo']);
});

test.each([
  { layerIds: ['protected-areas', 'elsewhere'], zonesId: null, why: 'a layer has not arrived' },
  { layerIds: ['protected-areas'], zonesId: 'elsewhere', why: 'the zones have not arrived' },
])('nothing is measured where $why', ({ layerIds, zonesId }) => {
  const state = new AccountState(createInlineEngine());
  state.run({ layerIds, zonesId }, layerOf);
  expect([state.choice, state.job.status]).toEqual([null, 'idle']);
});

test('cancelling stops what runs and keeps what is done', async () => {
  const state = new AccountState(createInlineEngine());
  state.run({ layerIds: ['protected-areas', 'provinces'], zonesId: null }, layerOf);
  state.cancel();
  expect(state.job.status).toBe('idle');
  state.run({ layerIds: [OWN_FILE], zonesId: null }, layerOf);
  await settled(state);
  state.cancel();
  expect(state.job.status).toBe('done');
});

test('an account is forgotten with the file that it was about, and with no other', async () => {
  const state = new AccountState(createInlineEngine());
  for (const choice of [
    { layerIds: [OWN_FILE], zonesId: null },
    { layerIds: ['protected-areas'], zonesId: OWN_FILE },
  ]) {
    state.run(choice, layerOf);
    await settled(state);
    state.forget('provinces');
    expect(state.job.status).toBe('done');
    state.forget(OWN_FILE);
    expect([state.choice, state.job.status]).toEqual([null, 'idle']);
  }
});
