import { mount, unmount } from 'svelte';
import type { ComponentProps } from 'svelte';
import PrintPreview from './PrintPreview.svelte';

type PreviewProps = ComponentProps<typeof PrintPreview>;

/**
 * Shows sheets over the page until they are closed. They stand beside the page and not inside of a panel: a phone that
 * prints is as wide as the paper, and the page then puts its panels elsewhere.
 */
export function openPrint(props: PreviewProps): void {
  const close = (): void => {
    void unmount(preview);
    props.onclose();
  };
  const preview = mount(PrintPreview, { target: document.body, props: { ...props, onclose: close } });
}
