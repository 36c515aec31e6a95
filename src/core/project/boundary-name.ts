import type { OwnBoundary } from './project.ts';

/** Returns the names of files that were opened together, as one: of the parts of a shapefile the main one stands for all. */
export function namesTogether(names: readonly string[]): string {
  const [first, ...others] = names.map((name) => name.toLowerCase().replace(/\.[^.]*$/, ''));
  const main = names.find((name) => /\.shp$/i.test(name));
  const isOneShapefile = main !== undefined && others.every((stem) => stem === first);
  return isOneShapefile ? main : names.join(', ');
}

/** Returns what a boundary goes by: its name, else its files; empty for a drawing that nobody named. */
export function boundaryName(boundary: OwnBoundary): string {
  if (boundary.name !== null) return boundary.name;
  return boundary.kind === 'import' ? namesTogether(boundary.files.map(({ name }) => name)) : '';
}
