/** Returns where the app lies: the address of the folder of the page, with a slash at its end. */
export function scopeOfPage(): string {
  return new URL('./', location.href).href;
}
