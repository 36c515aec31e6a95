import { answer } from './answer.ts';
import { dropOldBuilds } from './drop-old-builds.ts';
import type { Host } from './host.ts';
import { keepSite } from './keep-site.ts';
import { PAGE_OPENED, USE_NOW } from './messages.ts';
import { filesOfShare, keepFailure, keepShared, SHARE_PATH } from './shared-files.ts';
import type { SiteList } from './site-list.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build. */
declare const MOSAICO_SITE: SiteList;

const { scope } = self.registration;
const site = MOSAICO_SITE;
const host: Host = { caches: self.caches, fetch: (request) => self.fetch(request), scope };

self.addEventListener('install', (event) => event.waitUntil(keepSite(site, host, new Date())));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', (event) => {
  if (event.data === USE_NOW) event.waitUntil(self.skipWaiting());
  if (event.data === PAGE_OPENED) event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!request.url.startsWith(scope)) return;
  if (request.method === 'POST' && request.url === scope + SHARE_PATH) event.respondWith(receive(request));
  if (request.method === 'GET') event.respondWith(answer(request, site, host));
});

/** The page of a first visit is served from now on, so that its later parts come without a connection. */
async function takeOver(): Promise<void> {
  await self.clients.claim();
  await tidy();
}

/** A new version that waits is no old one. */
async function tidy(): Promise<void> {
  if (self.registration.waiting !== null || self.registration.active === null) return;
  const { held = [] } = await self.navigator.locks.query();
  const open = held.flatMap(({ name }) => name ?? []);
  await dropOldBuilds(site.build, open, host);
}

/** Takes what the system shares with the app, and sends the person to the panel that opens it. */
async function receive(request: Request): Promise<Response> {
  try {
    await keepShared(filesOfShare(await request.formData()), host.caches, scope);
  } catch (cause) {
    await keepFailure(cause instanceof Error ? cause.message : String(cause), host.caches, scope);
  }
  return Response.redirect(`${scope}#/panel=my-file`, 303);
}
