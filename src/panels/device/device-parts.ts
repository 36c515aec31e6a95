import { Device } from '../../state/device.svelte.ts';
import type { Desk } from '../../state/desk.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import type { PanelWork } from '../../state/panel-work.svelte.ts';
import DeviceButton from './DeviceButton.svelte';
import Overlays from './Overlays.svelte';

/** What the page shows of its device. */
export type DeviceParts = ReturnType<typeof startDevice>;

/**
 * Returns what the page shows of its device, and begins to open what the system hands over and, once the first view is
 * there, to keep the app.
 */
export function startDevice(
  page: Page,
  desk: Desk,
  loadPanels: () => Promise<{ work: PanelWork }>,
  loadMap: () => Promise<unknown>,
) {
  const open = async (files: readonly File[]): Promise<void> => {
    desk.openPanel('my-file');
    await (await loadPanels()).work.openFiles(files);
  };
  const mark = document.querySelector<HTMLMetaElement>('meta[name="mosaico-build"]');
  const device = new Device(page, mark?.content ?? '', (files) => void open(files));
  void device.start(loadMap);
  return { device, DeviceButton, Overlays };
}
