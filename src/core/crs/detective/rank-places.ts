import type { Position } from 'geojson';
import { boundsAround } from '../../geometry/bounds.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import { geodesicBetween } from '../../geometry/geodesic.ts';
import { crsChoiceText } from '../crs-choice.ts';
import type { CrsChoice } from '../crs-choice.ts';
import type { DatumShift } from '../datum-shift.ts';
import type { DeclaredReference } from '../declared-reference.ts';
import { placingOf } from '../placing.ts';
import { candidateChoices, declaredChoice, isSameChoice, strangeness } from './candidate-choices.ts';
import { boxedLines, landmarkAround, nearestLine } from './outline-distance.ts';
import type { BoxedLine, Nearest } from './outline-distance.ts';
import type { Surroundings } from './surroundings.ts';

/** A distance and a direction. */
export interface Displacement {
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** A place where a file may lie, and what speaks for it. */
export interface PlaceCandidate {
  readonly choice: CrsChoice;
  /** The choice as it is kept and given to the command line. */
  readonly text: string;
  /** Whether the file is read so where nobody says anything. */
  readonly isDeclared: boolean;
  readonly centre: readonly [lon: number, lat: number];
  /** The feature of the catalogue around the centre, at 0 metres, else the nearest; `null` far from all of them. */
  readonly nearest: Nearest | null;
  /** The boundary of the catalogue along which the vertices run, with the median of their distances; `null` where too few are near one. */
  readonly fit: Nearest | null;
  /** How far and where to everything lies from the first candidate that places it as declared, else from the first. */
  readonly shift: Displacement | null;
  readonly transformation: DatumShift | null;
}

/** What is known of a file whose place is asked. */
interface Evidence {
  readonly declared: DeclaredReference | null;
  readonly sample: readonly Position[];
}

/** How far beyond what the catalogue holds its region goes on, in degrees. */
const MARGIN = 0.5;
/** Metres within which a vertex may belong to an outline: the greatest shift of a frame here, and the outline's own error. */
const REACH = 1500;
/** Share of the vertices that must be near outlines for them to say anything, and their number. */
const LEAST_SHARE = 0.2;
const FEWEST_NEAR = 4;
const MOST_VERTICES = 100;
/** Metres within which two candidates are as near as each other to what lies around. */
const SAME_NEIGHBOURHOOD = 20_000;
const FARTHEST = 2_000_000;
const MOST_CANDIDATES = 8;

type Draft = Omit<PlaceCandidate, 'shift' | 'isDeclared'> & { readonly isInside: boolean };

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function isIn([lon = Number.NaN, lat = Number.NaN]: Position, region: Bounds | null): boolean {
  return (
    region !== null &&
    lon >= region.west - MARGIN &&
    lon <= region.east + MARGIN &&
    lat >= region.south - MARGIN &&
    lat <= region.north + MARGIN
  );
}

/** Most named of some things. */
function mostCommon(nearest: readonly Nearest[]): Nearest['landmark'] | null {
  const counts = new Map<Nearest['landmark'], number>();
  for (const { landmark } of nearest) counts.set(landmark, (counts.get(landmark) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

class Judge {
  readonly #lines: readonly BoxedLine[];
  readonly #outlines: readonly BoxedLine[];
  readonly #region: Bounds | null;

  constructor(surroundings: Surroundings) {
    this.#lines = boxedLines(surroundings);
    this.#outlines = this.#lines.filter(({ landmark }) => landmark.isOutline);
    this.#region = boundsAround(this.#lines.map(({ box }) => box));
  }

  judge(choice: CrsChoice, sample: readonly Position[]): Draft | null {
    const { shift: transformation, toWgs84 } = placingOf(choice, sample);
    const places = sample.map(([first = Number.NaN, second = Number.NaN]) => toWgs84(first, second));
    const centre = [middle(places.map(([lon]) => lon)), middle(places.map(([, lat]) => lat))] as const;
    if (!centre.every(Number.isFinite) || Math.abs(centre[0]) > 180 || Math.abs(centre[1]) > 90) return null;
    const isInside = isIn([...centre], this.#region);
    return {
      choice,
      text: crsChoiceText(choice),
      centre,
      isInside,
      transformation,
      nearest: isInside ? this.#nearest([...centre]) : null,
      fit: isInside ? this.#fit(places) : null,
    };
  }

  #nearest(centre: Position): Nearest | null {
    const around = landmarkAround(centre, this.#outlines);
    return around === null ? nearestLine(centre, this.#lines, FARTHEST) : { landmark: around, metres: 0 };
  }

  #fit(places: readonly (readonly [number, number])[]): Nearest | null {
    const step = Math.max(1, Math.floor(places.length / MOST_VERTICES));
    const some = places.filter((_, index) => index % step === 0);
    const near = some
      .map((place) => nearestLine([...place], this.#outlines, REACH))
      .filter((nearest) => nearest !== null);
    const landmark = mostCommon(near);
    if (landmark === null || near.length < FEWEST_NEAR || near.length < LEAST_SHARE * some.length)
      return null;
    return { landmark, metres: middle(near.map(({ metres }) => metres)) };
  }
}

function compare(one: Draft, other: Draft): number {
  if (one.fit !== null && other.fit !== null) return one.fit.metres - other.fit.metres;
  if (one.fit !== null || other.fit !== null) return one.fit === null ? 1 : -1;
  if (one.isInside !== other.isInside) return one.isInside ? -1 : 1;
  const [near, otherNear] = [one, other].map(({ nearest }) =>
    Math.floor((nearest?.metres ?? FARTHEST) / SAME_NEIGHBOURHOOD),
  );
  return (near ?? 0) - (otherNear ?? 0) || strangeness(one.choice) - strangeness(other.choice);
}

/** Candidates that put everything in the very same place as one before them say nothing new. */
function isNew({ centre }: Draft, before: readonly Draft[]): boolean {
  return before.every(
    (other) => Math.max(Math.abs(other.centre[0] - centre[0]), Math.abs(other.centre[1] - centre[1])) > 1e-7,
  );
}

function displacement(from: Draft, to: Draft): Displacement | null {
  if (from === to) return null;
  const { distance, bearing } = geodesicBetween(...from.centre, ...to.centre);
  return bearing === null ? null : { metres: distance, bearing };
}

/**
 * Returns the places where a file may lie, the likeliest first, at most eight: as it declares itself, and in every
 * system, with its axes swapped or a minus lost, that brings it to where the catalogue lies. Where its vertices run
 * along outlines of the catalogue, the closer ones come first; else those near the features of the catalogue, and of
 * these the more common systems. It chooses nothing. Some 100 vertices are compared with every outline nearby.
 */
export function rankPlaces(
  { declared, sample }: Evidence,
  surroundings: Surroundings,
): readonly PlaceCandidate[] {
  if (sample.length === 0) return [];
  const judge = new Judge(surroundings);
  const own = declaredChoice(sample, declared);
  const isOwn = ({ choice }: Draft): boolean => own !== null && isSameChoice(choice, own);
  const drafts = [...(own === null ? [] : [own]), ...candidateChoices(sample, declared)]
    .map((choice) => judge.judge(choice, sample))
    .filter((draft) => draft !== null)
    .filter((draft) => draft.isInside || isOwn(draft));
  const distinct = drafts
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || strangeness(a.choice) - strangeness(b.choice))
    .reduce<readonly Draft[]>((kept, draft) => (isNew(draft, kept) ? [...kept, draft] : kept), []);
  const ranked = distinct.toSorted(compare).slice(0, MOST_CANDIDATES);
  const reference = ranked.find(isOwn) ?? ranked[0];
  return ranked.map((draft) => ({
    ...draft,
    isDeclared: isOwn(draft),
    shift: reference === undefined ? null : displacement(reference, draft),
  }));
}

/** How many times closer to an outline another place must be for it to make the declared one doubtful. */
const CLEARLY = 1.5;

/** Returns whether what lies around speaks clearly against the place that the file declares: never enough to move it. */
export function isPlaceDoubtful(ranked: readonly PlaceCandidate[]): boolean {
  const [first] = ranked;
  const own = ranked.find(({ isDeclared }) => isDeclared);
  if (first === undefined || own === undefined || first === own) return false;
  if (first.fit !== null) return own.fit === null || own.fit.metres > CLEARLY * first.fit.metres;
  return own.nearest === null;
}
