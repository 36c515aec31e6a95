import { preferredLanguage, readPreferences } from './preferences.ts';
import type { View } from './view.ts';
import { viewOfAddress } from './view-address.ts';

/**
 * Returns the language and the theme in which the page begins: those of the address, else those that the person chose
 * on this device, else those that the browser asks for.
 */
export function startOf(fragment: string): Pick<View, 'language' | 'theme'> {
  const preferences = readPreferences(() => localStorage);
  const { language, theme } = viewOfAddress(fragment, {
    panel: null,
    layers: [],
    selection: null,
    figure: null,
    asOf: null,
    step: 'choose',
    language: preferences.language ?? preferredLanguage(navigator.languages),
    theme: preferences.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    camera: null,
    mark: null,
    beside: null,
  });
  return { language, theme };
}
