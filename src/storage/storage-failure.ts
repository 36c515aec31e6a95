/**
 * Why nothing could be kept: the browser keeps nothing (private mode, or forbidden), the device is full, another tab
 * holds an older form of the storage open, the storage is of a newer version of the page, or something else.
 */
export type StorageFailureReason = 'unavailable' | 'full' | 'blocked' | 'newer' | 'failed';

/** Keeping or reading failed; `cause` is what the browser said. */
export class StorageFailure extends Error {
  readonly reason: StorageFailureReason;

  constructor(reason: StorageFailureReason, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'StorageFailure';
    this.reason = reason;
  }
}

const REASONS: Readonly<Record<string, StorageFailureReason>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
};

/** Returns what the browser said as a failure of storage, with the reason as far as its name tells. */
export function storageFailure(cause: unknown): StorageFailure {
  if (cause instanceof StorageFailure) return cause;
  const name = cause instanceof Error ? cause.name : '';
  return new StorageFailure(REASONS[name] ?? 'failed', cause);
}
