import { PACKAGE_TYPE } from '../formats/package-signature.ts';

/** The newest form of a package that this program writes and reads. */
export const PACKAGE_VERSION = 1;

/** Returns what the first entry of a package says. */
export function typeText(): string {
  return `${PACKAGE_TYPE}; version=${String(PACKAGE_VERSION)}`;
}

/** Returns the version that the first entry states; `null` where it states another type. */
export function parseType(text: string): number | null {
  const [type, version] = text.split('; version=');
  return type === PACKAGE_TYPE && /^[1-9]\d{0,3}$/.test(version ?? '') ? Number(version) : null;
}
