import type { JobState } from '../../state/job-state.ts';
import type { OpenedSummary, PackageWish } from '../../state/packages.svelte.ts';

/** Packages as their panel shows them. */
export interface OwnPackages {
  /** The package that is being made, or was made last. */
  readonly saving: JobState<File>;
  readonly opening: JobState<OpenedSummary>;
  /** Name of the package that was chosen last. */
  readonly chosen: string | null;
  readonly save: (wish: PackageWish) => void;
  readonly open: (file: File) => void;
  /** Try the package that was chosen last with a passphrase. */
  readonly unlock: (passphrase: string) => void;
  readonly cancel: () => void;
}
