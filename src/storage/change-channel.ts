import type { StorageChange } from './storage.ts';

/** Tells other tabs what was done, and hears of what they do. */
export interface ChangeChannel {
  tell(change: StorageChange): void;
  subscribe(listener: (change: StorageChange) => void): () => void;
  close(): void;
}

/** Returns the channel between the tabs that hold the storage of a name open; one that tells nobody where there is none. */
export function changeChannel(name: string): ChangeChannel {
  const listeners = new Set<(change: StorageChange) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  channel?.addEventListener('message', ({ data }: MessageEvent<StorageChange>) => {
    for (const listener of listeners) listener(data);
  });
  return {
    tell: (change) => channel?.postMessage(change),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}
