/** Returns the token of the theme for a category of protected areas, as the map colours it. */
export function protectionColour(category: string | null): string {
  if (category === null) return 'var(--color-edge)';
  if (/regional/i.test(category)) return 'var(--color-regional)';
  return /comunal/i.test(category) ? 'var(--color-communal)' : 'var(--color-national)';
}
