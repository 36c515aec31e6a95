import type { StorageFailureReason } from '../../storage/storage-failure.ts';
import type { ArchiveTrouble } from './tile-archive.ts';

/** Why a background was not added, or not changed. */
export type BackgroundTrouble =
  | { readonly kind: 'no-address'; readonly name: string }
  | { readonly kind: 'no-image' | 'no-world-file' | 'no-place'; readonly name: string }
  | { readonly kind: ArchiveTrouble; readonly name: string }
  | { readonly kind: 'full'; readonly name: string }
  | { readonly kind: 'not-kept'; readonly name: string; readonly reason: StorageFailureReason };
