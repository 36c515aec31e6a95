/** Returns a text in small letters of ASCII, digits, dots, dashes and underscores: for names that programs read. */
export function slug(text: string): string {
  const ascii = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ascii.replaceAll(/[^a-z0-9._-]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
