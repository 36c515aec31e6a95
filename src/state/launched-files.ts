/** What the system opens with the installed app; the standard library of TypeScript does not know it. */
interface Launch {
  readonly targetURL?: string;
  readonly files?: readonly { getFile(): Promise<File> }[];
}

interface LaunchQueue {
  setConsumer(take: (launch: Launch) => void): void;
}

/** What a launch asks the open page for. */
export interface LaunchHandlers {
  readonly open: (files: readonly File[]) => void;
  /** Goes where a shortcut leads, a fragment with its `#`. */
  readonly visit: (fragment: string) => void;
}

function launchQueueOf(page: object): LaunchQueue | null {
  return 'launchQueue' in page ? (page.launchQueue as LaunchQueue) : null;
}

/** Hands over what the system opens with the app, now and later; where it opens nothing with it, never. */
export function followLaunches(page: object, handlers: LaunchHandlers): void {
  launchQueueOf(page)?.setConsumer(({ targetURL, files = [] }) => {
    if (files.length > 0) {
      void Promise.all(files.map((file) => file.getFile())).then(handlers.open);
      return;
    }
    const fragment = targetURL === undefined ? '' : new URL(targetURL).hash;
    if (fragment !== '') handlers.visit(fragment);
  });
}
