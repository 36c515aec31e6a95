/** Notes the longest time between two frames and the longest task, in milliseconds, until it is stopped. */
export function watchFrames(): () => { readonly longestFrame: number; readonly longestTask: number } {
  let longestFrame = 0;
  let longestTask = 0;
  let last = performance.now();
  let isWatching = true;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const next = (now: number) => {
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (isWatching) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    isWatching = false;
    observer.disconnect();
    return { longestFrame, longestTask };
  };
}
