import type { Backgrounds } from './backgrounds.svelte.ts';
import { hostOf, isTemplate } from './tile-address.ts';

/** An address of tiles as the person typed it. */
export interface AddressToAdd {
  readonly template: string;
  /** Empty for the name of the host. */
  readonly title: string;
  readonly attribution: string;
}

/** Adds an address of tiles, switched off. Resolves to whether it was added; why not, `trouble` says. */
export function addAddress(backgrounds: Backgrounds, address: AddressToAdd): Promise<boolean> {
  const name = address.template.trim();
  const title = address.title.trim();
  return backgrounds.add(name, async () => {
    if (!isTemplate(name)) return { kind: 'no-address', name };
    return {
      background: {
        kind: 'address',
        template: name,
        title: title === '' ? hostOf(name) : title,
        attribution: address.attribution.trim(),
      },
    };
  });
}
