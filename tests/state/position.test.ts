import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PositionState } from '../../src/state/position.svelte.ts';
import { StandState } from '../../src/state/stand-state.svelte.ts';
import type { StandTarget } from '../../src/state/stand-state.svelte.ts';
import { FakeReceiver } from '../support/fake-receiver.ts';
import { boxPolygon } from '../support/polygons.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function begun(): { readonly receiver: FakeReceiver; readonly position: PositionState } {
  const receiver = new FakeReceiver();
  const position = new PositionState(receiver, receiver.clock);
  return { receiver, position };
}

describe('the position', () => {
  test('is asked for by nobody until somebody starts it, and forgotten when it is stopped', () => {
    const { receiver, position } = begun();
    expect([position.state, receiver.isWatched]).toEqual([{ status: 'off' }, false]);
    position.start();
    expect(position.state).toEqual({ status: 'waiting' });
    receiver.moveTo(-71.25, -2.85);
    expect(position.fix).toMatchObject({ lon: -71.25, lat: -2.85, accuracyMetres: 5 });
    position.stop();
    expect([position.state, position.fix, receiver.isWatched]).toEqual([{ status: 'off' }, null, false]);
  });

  test('is watched once, however often it is started, and again after it failed', () => {
    const { receiver, position } = begun();
    position.start();
    position.start();
    expect(receiver.watches).toBe(1);
    receiver.complain('refused');
    expect(position.state).toEqual({ status: 'failed', trouble: 'refused' });
    position.start();
    expect([receiver.watches, position.state.status]).toEqual([2, 'waiting']);
  });

  test('that was found stays when the signal is lost, and says how old it is', () => {
    const { receiver, position } = begun();
    position.start();
    receiver.moveTo(-71.25, -2.85);
    receiver.complain('no-signal');
    expect(position.state).toMatchObject({ status: 'found', trouble: 'no-signal' });
    expect(position.ageSeconds).toBeNull();
    receiver.now += 40_000;
    vi.advanceTimersByTime(1000);
    expect(position.ageSeconds).toBe(40);
    receiver.moveTo(-71.25, -2.85);
    expect([position.ageSeconds, position.state]).toMatchObject([null, { trouble: null }]);
  });

  test('is gone when it is refused, even where it was known', () => {
    const { receiver, position } = begun();
    position.start();
    receiver.moveTo(-71.25, -2.85);
    receiver.complain('refused');
    expect(position.fix).toBeNull();
  });
});

describe('the side on which one stands', () => {
  const own: StandTarget = {
    kind: 'own',
    name: 'chacra.geojson',
    layer: {
      id: 'chacra',
      features: [{ id: '0', name: 'Chacra', geometry: boxPolygon(-71.3, -2.9, -71.2, -2.8) }],
      positionalErrorMetres: null,
    },
  };
  const outline: StandTarget = {
    kind: 'selected',
    name: 'Yaguas',
    layer: { ...own.layer, id: 'protected-areas', positionalErrorMetres: 350 },
  };

  test('is that of the own boundary, and of the selected feature where the person prefers it', () => {
    const { receiver, position } = begun();
    const stand = new StandState(position, () => [own, outline]);
    position.start();
    expect([stand.target, stand.answer]).toEqual([own, null]);
    receiver.moveTo(-71.299, -2.85);
    expect(stand.answer?.stand.side, '111 m inside, with 5 m of error').toBe('inside');
    stand.prefer('selected');
    expect(stand.target).toBe(outline);
    expect(stand.answer?.stand.side, '111 m inside of an outline that is 350 m off').toBe('unknown');
  });

  test('is that of the selected feature where there is no own boundary, and of nothing where there is neither', () => {
    const { receiver, position } = begun();
    position.start();
    receiver.moveTo(-71.31, -2.85);
    expect(new StandState(position, () => [outline]).answer?.stand.side).toBe('outside');
    expect(new StandState(position, () => []).answer).toBeNull();
  });
});
