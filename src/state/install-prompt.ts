/** A browser's offer to install the page; the standard library of TypeScript does not know it. */
export interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** Returns whether an event is such an offer. */
export function isInstallPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event && typeof event.prompt === 'function';
}
