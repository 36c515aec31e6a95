import { designationOf } from '../../core/catalogue/designation.ts';

/** Returns the token of the theme for a category of protected areas, as the map colours it. */
export function protectionColour(category: string | null): string {
  return category === null ? 'var(--color-edge)' : `var(--color-${designationOf(category)})`;
}
