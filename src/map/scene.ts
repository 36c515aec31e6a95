import type { Language } from '../i18n/language.ts';
import type { EmbeddedLayer } from '../state/embedded-layer.ts';
import type { LayerView, Theme } from '../state/view.ts';

/** All that decides how the map is drawn; the camera and what is selected are apart. */
export interface Scene {
  readonly layers: readonly EmbeddedLayer[];
  /** The top layer first. */
  readonly views: readonly LayerView[];
  readonly theme: Theme;
  readonly language: Language;
  /** ISO date at which the legal status is drawn. */
  readonly date: string;
}
