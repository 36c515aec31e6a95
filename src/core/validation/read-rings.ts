import type { Position } from 'geojson';
import { describeValue } from '../base/describe-value.ts';
import { validationIssue } from './validation-issue.ts';
import type { ValidationIssue, ValidationIssueCode } from './validation-issue.ts';

/** Faults of one kind: the first is named, the others are counted. */
interface Fault {
  readonly code: ValidationIssueCode;
  readonly path: string;
  readonly found: string;
  count: number;
}

/** The rings of a polygon where they are rings of positions of finite numbers, else what is wrong. */
export interface ReadRings {
  readonly rings: readonly (readonly Position[])[];
  readonly issues: readonly ValidationIssue[];
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

class Faults {
  private readonly byCode = new Map<ValidationIssueCode, Fault>();

  add(code: ValidationIssueCode, path: () => string, found: unknown): void {
    const known = this.byCode.get(code);
    if (known) known.count += 1;
    else this.byCode.set(code, { code, path: path(), found: describeValue(found), count: 1 });
  }

  issues(feature: string): readonly ValidationIssue[] {
    return [...this.byCode.values()].map(({ code, path, found, count }) =>
      validationIssue(code, { feature, path }, { found, count }),
    );
  }
}

function addPositionFault(value: unknown, path: () => string, faults: Faults): void {
  if (!Array.isArray(value) || value.length < 2) return faults.add('position-expected', path, value);
  const axis = Number.isFinite(value[0]) ? 1 : 0;
  faults.add('coordinate-not-finite', () => `${path()}[${axis}]`, value[axis]);
}

/**
 * Returns the rings of a polygon as they were read, or what keeps them from being rings: one issue for each kind of
 * fault, with the place of the first and the count. `coordinates` is anything that came out of JSON; nothing in it is
 * followed deeper than a position goes.
 *
 * @see RFC 7946, sections 3.1.1 and 3.1.6.
 */
export function readRings(coordinates: unknown, path: string, feature: string): ReadRings {
  const faults = new Faults();
  if (!Array.isArray(coordinates)) {
    faults.add('rings-expected', () => path, coordinates);
    return { rings: [], issues: faults.issues(feature) };
  }
  const rings: (readonly Position[])[] = [];
  coordinates.forEach((ring: unknown, ringIndex) => {
    if (!Array.isArray(ring)) return faults.add('ring-expected', () => `${path}[${ringIndex}]`, ring);
    ring.forEach((position: unknown, index) => {
      if (!isPosition(position)) addPositionFault(position, () => `${path}[${ringIndex}][${index}]`, faults);
    });
    rings.push(ring);
  });
  return { rings, issues: faults.issues(feature) };
}
