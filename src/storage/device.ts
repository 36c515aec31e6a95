/** How much of the device the page takes and may take, in bytes, all that it keeps included; `null` where the browser does not say. */
export interface DeviceRoom {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether the browser keeps it when the device runs full. */
  readonly isPersistent: boolean | null;
}

function manager(): StorageManager | undefined {
  return (globalThis.navigator as Navigator | undefined)?.storage;
}

/** Returns how much room there is; what the browser does not say is `null`. */
export async function deviceRoom(): Promise<DeviceRoom> {
  const storage = manager();
  try {
    const { usage = null, quota = null } = (await storage?.estimate()) ?? {};
    const isPersistent = (await storage?.persisted()) ?? null;
    return { usedBytes: usage, quotaBytes: quota, isPersistent };
  } catch {
    return { usedBytes: null, quotaBytes: null, isPersistent: null };
  }
}

/** Asks the browser to keep what is stored when the device runs full. It may say no; some ask the person. */
export async function askToPersist(): Promise<void> {
  await manager()
    ?.persist()
    .catch(() => false);
}
