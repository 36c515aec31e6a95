import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Task } from './child.ts';

/** Seconds that a process gets to end what it has started. */
const GRACE = 10;

/**
 * Returns what a fresh process reports, or `null` where it is not done within a time. So each contender has its own peak
 * of memory and its own cold start, and none outlives its time.
 */
export function askChild(task: Task, limitSeconds: number): Promise<Report | null> {
  const program = fileURLToPath(new URL('child.js', import.meta.url));
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((settle) => {
    let report: Report = { kind: 'failure', message: 'The process ended without a word.' };
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), GRACE * 1000).unref();
    }, limitSeconds * 1000);
    child.on('message', (message: Report) => {
      report = message;
    });
    child.on('error', (error) => {
      report = { kind: 'failure', message: error.message };
    });
    child.on('exit', () => {
      clearTimeout(limit);
      settle(isLate ? null : report);
    });
    child.send(task);
  });
}
