import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PositionState } from '../../src/state/position.svelte.ts';
import { ScreenLock } from '../../src/state/screen-lock.svelte.ts';
import { WalkState } from '../../src/state/walk-state.svelte.ts';
import { FakeReceiver } from '../support/fake-receiver.ts';
import { MemoryDesk } from '../support/memory-desk.svelte.ts';
import { AT } from '../support/projects.ts';

/** A screen that counts what it was asked, and that a test can hide. */
function fakeScreen(isAllowed = true) {
  const screen = {
    held: 0,
    asked: 0,
    seen: (): void => undefined,
    request: async () => {
      screen.asked += 1;
      if (!isAllowed) throw new Error('The battery is low.');
      screen.held += 1;
      return { release: async () => void (screen.held -= 1) };
    },
    onseen: (listener: () => void) => {
      screen.seen = listener;
      return () => (screen.seen = () => undefined);
    },
  };
  return screen;
}

function begun(desk = new MemoryDesk(), screen = fakeScreen()) {
  const receiver = new FakeReceiver();
  const position = new PositionState(receiver, receiver.clock);
  const lock = new ScreenLock(screen);
  const walk = new WalkState(position, desk, lock, () => 'walked');
  return { desk, receiver, position, lock, screen, walk };
}

const square = [
  [-71.3, -2.9],
  [-71.299, -2.9],
  [-71.299, -2.899],
  [-71.3, -2.899],
] as const;

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

describe('a boundary that is walked', () => {
  test('takes each position into the project at once, and closes into a boundary', () => {
    const { desk, receiver, walk } = begun();
    walk.record(AT);
    for (const [lon, lat] of square) receiver.moveTo(lon, lat);
    expect(desk.current.walk?.points.map(({ lon, lat }) => [lon, lat])).toEqual(square);
    // 111.2 m by 110.6 m.
    expect(walk.draft.area).toBeCloseTo(1.2298, 2);
    walk.finish('Chacra', AT);
    expect(desk.current).toMatchObject({ walk: null, activeId: 'walked' });
    expect(desk.current.boundaries).toMatchObject([
      { made: 'walked', name: 'Chacra', positionalErrorMetres: 5 },
    ]);
    expect(walk.isRecording).toBe(false);
  });

  test('drops what says nothing new, and says why', () => {
    const { receiver, walk } = begun();
    walk.record(AT);
    receiver.moveTo(-71.3, -2.9, 80);
    expect([walk.verdict, walk.points.length]).toEqual(['inaccurate', 0]);
    receiver.moveTo(-71.3, -2.9, 5);
    receiver.moveTo(-71.30001, -2.9, 5);
    expect([walk.verdict, walk.points.length]).toEqual(['near', 1]);
  });

  test('takes no points while it is paused, and goes on', () => {
    const { receiver, walk } = begun();
    walk.record(AT);
    receiver.moveTo(-71.3, -2.9);
    walk.pause();
    receiver.moveTo(-71.299, -2.9);
    expect([walk.isRecording, walk.points.length]).toEqual([false, 1]);
    walk.record(AT);
    expect(walk.points.length, 'where one stands when it goes on').toBe(2);
    walk.drop(0);
    expect(walk.points).toMatchObject([{ lon: -71.299 }]);
  });

  test('waits in the page that opens next, until the person goes on', () => {
    const { desk, receiver, walk } = begun();
    walk.record(AT);
    receiver.moveTo(-71.3, -2.9);
    const next = begun(desk);
    expect([next.walk.isRecording, next.walk.points.length]).toEqual([false, 1]);
    expect(next.receiver.isWatched).toBe(false);
    next.walk.record(AT);
    next.receiver.moveTo(-71.29, -2.9, 5, 300);
    expect(next.walk.points).toHaveLength(2);
  });

  test('that is given up leaves nothing, and undo brings it back', () => {
    const { desk, receiver, walk } = begun();
    walk.record(AT);
    receiver.moveTo(-71.3, -2.9);
    walk.discard();
    expect([walk.walk, desk.current.boundaries]).toEqual([null, []]);
    desk.undo();
    expect(walk.points).toHaveLength(1);
  });

  test('keeps the screen awake, also when the page was hidden meanwhile, and lets it go', async () => {
    const { lock, screen, walk } = begun();
    walk.record(AT);
    await vi.waitUntil(() => lock.isAwake);
    screen.seen();
    await vi.waitUntil(() => screen.asked === 2);
    walk.pause();
    expect(lock.isAwake).toBe(false);
  });

  test('says that the screen may go dark where the device forbids it', async () => {
    const { lock, screen, walk } = begun(new MemoryDesk(), fakeScreen(false));
    walk.record(AT);
    await vi.waitUntil(() => screen.asked === 1);
    expect(lock.isAwake).toBe(false);
    walk.pause();
  });
});
