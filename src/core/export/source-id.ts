import { slug } from '../package/slug.ts';

const LONGEST = 48;

/** Returns a name for the files of a source in a package, from what it is called, unlike those that are taken. */
export function freeSourceId(name: string, taken: ReadonlySet<string>): string {
  const plain =
    slug(name)
      .replace(/^[._-]+/, '')
      .slice(0, LONGEST) || 'layer';
  const others = Array.from({ length: taken.size }, (_, index) => `${plain}-${String(index + 2)}`);
  return [plain, ...others].find((id) => !taken.has(id)) ?? plain;
}
