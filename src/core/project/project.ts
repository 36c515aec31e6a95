import type { Position } from 'geojson';
import type { Claim } from '../figures/figure-check.ts';
import type { ReadingChoices } from '../formats/format.ts';

/** Bytes that a project keeps, known by what they are. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** An area that a title or another document states, with where it is stated. */
export interface StatedArea {
  readonly hectares: number;
  readonly citation: string;
}

/** What every boundary of a project has. */
interface BoundaryRecord {
  readonly id: string;
  /** What the person calls it; `null` where it is known by its files alone. */
  readonly name: string | null;
  readonly stated: StatedArea | null;
  /** Whether it stays behind when something is handed on. */
  readonly isPrivate: boolean;
}

/** Files that were opened together, with what the person said of them. They are kept as they came, and read again. */
export interface ImportedBoundary extends BoundaryRecord {
  readonly kind: 'import';
  readonly files: readonly KeptFile[];
  /** ISO date and time. */
  readonly importedAt: string;
  readonly choices: ReadingChoices;
  /** Ids of the features that are taken repaired. */
  readonly repaired: readonly string[];
}

/** A boundary that was made on this device. */
export interface DrawnBoundary extends BoundaryRecord {
  readonly kind: 'drawing';
  readonly made: 'drawn' | 'walked' | 'edited';
  /** Longitude and latitude in degrees on WGS 84, as in a MultiPolygon. */
  readonly polygons: readonly Position[][][];
  /** Positional error in metres, read as a 95 % error; `null` where nobody knows. */
  readonly positionalErrorMetres: number | null;
  /** ISO date and time. */
  readonly madeAt: string;
}

export type OwnBoundary = ImportedBoundary | DrawnBoundary;

/** Something written down at a place. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly position: readonly [lon: number, lat: number] | null;
  readonly accuracyMetres: number | null;
  readonly writtenAt: string;
  readonly photos: readonly KeptFile[];
  readonly isPrivate: boolean;
}

/** A figure that somebody states and the person wants judged. */
export interface OwnFigure {
  readonly id: string;
  /** The words that state it, with the number in them. */
  readonly wording: string;
  /** The number as it is written, with its scale word: `1.7 millones`. */
  readonly text: string;
  /** ISO date at which it is said; `null` where nobody knows. */
  readonly asOf: string | null;
  /** Where it is stated. */
  readonly citation: string;
  readonly claim: Claim;
  /** ISO date and time. */
  readonly addedAt: string;
}

export interface WalkPoint {
  readonly lon: number;
  readonly lat: number;
  readonly accuracyMetres: number;
  readonly at: string;
}

/** A boundary being walked. */
export interface Walk {
  readonly startedAt: string;
  readonly points: readonly WalkPoint[];
  readonly isPaused: boolean;
}

/** What one person or community keeps together. Every edit makes a new one. */
export interface Project {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly boundaries: readonly OwnBoundary[];
  /** The boundary that is being looked at. */
  readonly activeId: string | null;
  readonly notes: readonly Note[];
  readonly walk: Walk | null;
  /** Figures of the person's own; projects from before there were any have none. */
  readonly figures?: readonly OwnFigure[] | undefined;
}
