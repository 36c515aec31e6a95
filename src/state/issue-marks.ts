import type { FeatureCollection } from 'geojson';
import type { Issue, Severity } from '../core/base/issue.ts';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** More marks than these hide the map. */
const MOST_MARKS = 500;

/** Returns issues with what matters most first, in the order in which lists and the map number them from 1. */
export function issuesInOrder(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((first, second) => ORDER[first.severity] - ORDER[second.severity]);
}

/** Returns a mark for each issue that has a position, with its number in the list; `null` where none has. */
export function issueMarks(issues: readonly Issue[]): FeatureCollection | null {
  const features = issuesInOrder(issues).flatMap(({ at: { position }, severity }, index) => {
    if (position === undefined || !position.every(Number.isFinite)) return [];
    return [
      {
        type: 'Feature' as const,
        id: `issue-${String(index + 1)}`,
        properties: { role: 'issue', severity, label: String(index + 1) },
        geometry: { type: 'Point' as const, coordinates: [...position] },
      },
    ];
  });
  return features.length === 0
    ? null
    : { type: 'FeatureCollection', features: features.slice(0, MOST_MARKS) };
}
