/** Returns a function that does the work at its first call and hands out the same promise from then on; a failure is tried again. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null;
  return () => {
    running ??= work().catch((cause: unknown) => {
      running = null;
      throw cause;
    });
    return running;
  };
}
