import type { OwnThings } from './own-entries.ts';

/** What the search may know and do of the person's own project. */
export interface OwnAccess {
  readonly things: () => OwnThings;
  /** Looks at a boundary, and at one feature of it or `null` for all, in its own panel. */
  readonly show: (boundaryId: string, featureId: string | null) => Promise<void>;
}

interface Work {
  readonly kept: { readonly project: { readonly current: Omit<OwnThings, 'layer'> } };
  readonly file: Pick<OwnThings, 'layer'>;
  readonly own: { readonly choose: (id: string) => Promise<void> };
  readonly showOwn: (featureId: string | null) => void;
}

/** Returns the way of the search into a project that is open. */
export function ownAccess(work: Work, openPanel: () => void): OwnAccess {
  return {
    things: () => {
      const { boundaries, activeId } = work.kept.project.current;
      return { boundaries, activeId, layer: work.file.layer };
    },
    show: async (boundaryId, featureId) => {
      openPanel();
      await work.own.choose(boundaryId);
      work.showOwn(featureId);
    },
  };
}
