import type { CrsChoice } from '../../core/crs/crs-choice.ts';
import { placedCorners } from '../../core/crs/image-corners.ts';
import type { Corners } from '../../core/crs/image-corners.ts';
import { boundsOfLine } from '../../core/geometry/bounds.ts';
import type { Backgrounds } from './backgrounds.svelte.ts';

/** A picture as the person says where it goes. */
export interface ImageToPlace {
  readonly file: File;
  /** In the numbers of the system. */
  readonly corners: Corners;
  readonly choice: CrsChoice;
  readonly attribution: string;
}

/** Adds a picture, kept whole. Resolves to whether it was added; why not, `trouble` says. */
export function addImage(
  backgrounds: Backgrounds,
  { file, corners: given, choice, attribution }: ImageToPlace,
): Promise<boolean> {
  const { name, size: bytes } = file;
  return backgrounds.add(name, async () => {
    const corners = placedCorners(given, choice);
    const bounds = corners && boundsOfLine(corners.map(([lon, lat]) => [lon, lat]));
    if (corners === null || bounds === null) return { kind: 'no-place', name };
    const title = name.replace(/\.[^.]*$/, '');
    return {
      background: { kind: 'image', title, bytes, corners, bounds, attribution: attribution.trim() },
      content: file,
    };
  });
}
