import { mount, unmount } from 'svelte';
import type { Dictionary } from '../../i18n/es.ts';
import type { Language } from '../../i18n/language.ts';
import { makeActa } from './acta.ts';
import type { ActaInput } from './acta.ts';
import ActaPreview from './ActaPreview.svelte';

interface ActaOptions {
  readonly withTable: boolean;
  readonly dictionary: Dictionary;
  readonly language: Language;
  readonly onclose: () => void;
}

/**
 * Shows the sheets of a boundary over the page until they are closed. They stand beside the page and not inside of a panel:
 * a phone that prints is as wide as the paper, and the page then puts its panels elsewhere.
 */
export function openActa(input: ActaInput, { withTable, dictionary, language, onclose }: ActaOptions): void {
  const close = (): void => {
    void unmount(preview);
    onclose();
  };
  const preview = mount(ActaPreview, {
    target: document.body,
    props: { acta: makeActa(input), withTable, dictionary, language, onclose: close },
  });
}
