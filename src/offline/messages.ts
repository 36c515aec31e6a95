/** What a page says to a new worker that waits: the person wants the new version now. */
export const USE_NOW = 'use-now';

/** What a page says to the worker that serves it, once it stands: what it replaced may be needed no more. */
export const PAGE_OPENED = 'page-opened';
