import type { Dictionary } from '../i18n/es.ts';
import type { Page } from './page.svelte.ts';

/** Copies the address of what is seen, and says whether it could. */
export async function copyLink({ announce, view }: Page, texts: Dictionary['shell']): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href.replace(/#.*/, '') + view.addressOf({}));
    announce(texts.copied);
  } catch {
    announce(texts.notCopied);
  }
}
