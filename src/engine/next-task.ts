/** Resolves in a task of its own: what waits for the page, such as a frame or a tap, goes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
