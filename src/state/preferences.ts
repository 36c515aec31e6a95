import { type Language, languages } from '../i18n/language.ts';
import { type PositionFormat, positionFormats } from '../i18n/position-format.ts';
import { type Theme, themes } from './view.ts';

/** What the page remembers of the person on this device, and nothing else. */
export interface Preferences {
  readonly language: Language | null;
  readonly theme: Theme | null;
  /** Whether the three doors of the first visit were passed. */
  readonly hasEntered: boolean;
  /** Whether single keys act; whoever dictates or uses a switch may want them silent. */
  readonly areKeysEnabled: boolean;
  /** Whether a project is kept that is to be drawn again; what is kept is looked up only then. */
  readonly hasProject: boolean;
  /** Whether backgrounds are kept that are to be drawn again. */
  readonly hasBackgrounds: boolean;
  /** How the map writes where one is. */
  readonly positionFormat: PositionFormat;
}

const KEY = 'mosaico.preferences';
const NONE: Preferences = {
  language: null,
  theme: null,
  hasEntered: false,
  areKeysEnabled: true,
  hasProject: false,
  hasBackgrounds: false,
  positionFormat: 'degrees',
};

/** Returns what was remembered; nothing where the browser refuses storage or holds something unreadable. */
export function readPreferences(storage: () => Storage): Preferences {
  try {
    const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return NONE;
    const { language, theme, hasEntered, areKeysEnabled, hasProject, hasBackgrounds, positionFormat } =
      stored as Readonly<Record<string, unknown>>;
    return {
      language: languages.find((known) => known === language) ?? null,
      theme: themes.find((known) => known === theme) ?? null,
      hasEntered: hasEntered === true,
      areKeysEnabled: areKeysEnabled !== false,
      hasProject: hasProject === true,
      hasBackgrounds: hasBackgrounds === true,
      positionFormat: positionFormats.find((known) => known === positionFormat) ?? NONE.positionFormat,
    };
  } catch {
    return NONE;
  }
}

/** Remembers the changed preferences; a browser that refuses storage forgets them when the page is closed. */
export function writePreferences(storage: () => Storage, change: Partial<Preferences>): void {
  try {
    storage().setItem(KEY, JSON.stringify({ ...readPreferences(storage), ...change }));
  } catch {
    return;
  }
}

/** Returns the first language of the person that the product speaks; Spanish where it speaks none of them. */
export function preferredLanguage(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.flatMap((tag) => languages.find((known) => known === tag) ?? [])[0] ?? 'es';
}
