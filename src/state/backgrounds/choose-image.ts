import { cornersOfWorldFile } from '../../core/crs/image-corners.ts';
import type { Corners } from '../../core/crs/image-corners.ts';
import type { BackgroundTrouble } from './background-trouble.ts';

/** A picture that was chosen, with what its world file says of its corners. */
export interface ChosenImage {
  readonly file: File;
  /** `null` without a world file. */
  readonly corners: Corners | null;
}

const WORLD_FILE = /\.(wld|[a-z]{2,4}w)$/i;

/** Returns the picture and its world file among files that were chosen together, or why there is none. */
export async function chooseImage(
  files: readonly File[],
  sizeOf: (file: File) => Promise<{ readonly width: number; readonly height: number }> = pixelsOf,
): Promise<ChosenImage | BackgroundTrouble> {
  const world = files.find(({ name }) => WORLD_FILE.test(name));
  const [file] = files.filter((each) => each !== world);
  if (file === undefined) return { kind: 'no-image', name: world?.name ?? '' };
  const size = await sizeOf(file).catch(() => null);
  if (size === null) return { kind: 'no-image', name: file.name };
  const corners = world === undefined ? null : cornersOfWorldFile(await world.text(), size);
  if (world !== undefined && corners === null) return { kind: 'no-world-file', name: world.name };
  return { file, corners };
}

async function pixelsOf(file: File): Promise<{ readonly width: number; readonly height: number }> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}
