import type { ArealFeature, ArealGeometry } from '../base/areal.ts';
import { hasError } from '../base/issue.ts';
import type { ParsedFeature, ParsedFile } from '../base/parsed-file.ts';
import { isTabledPolygons, tabledPolygons } from '../base/polygon-table.ts';
import type { TabledPolygons } from '../base/polygon-table.ts';
import type { Bounds } from '../geometry/bounds.ts';
import type { Expectations, FeatureUnderTest, Rule } from './feature-under-test.ts';
import { neighbourGaps } from './gaps/neighbour-gaps.ts';
import { orientedRing } from './orient-rings.ts';
import { isPlainlySound } from './plainly-sound.ts';
import { readPolygons } from './read-polygons.ts';
import { rewound } from './rewound.ts';
import { antimeridian } from './rules/antimeridian.ts';
import { axesInOrder } from './rules/axes-in-order.ts';
import { closedRings } from './rules/closed-rings.ts';
import { coordinatesInRange } from './rules/coordinates-in-range.ts';
import { foldedRings } from './rules/folded-rings.ts';
import { heights } from './rules/heights.ts';
import { holesInside } from './rules/holes-inside.ts';
import { nestedRings } from './rules/nested-rings.ts';
import { repeatedVertices } from './rules/repeated-vertices.ts';
import { ringsWithArea } from './rules/rings-with-area.ts';
import { selfCrossings } from './rules/self-crossings.ts';
import { slivers } from './rules/slivers.ts';
import { spikes } from './rules/spikes.ts';
import { winding } from './rules/winding.ts';
import { withUniqueIds } from './unique-ids.ts';
import { validationIssue } from './validation-issue.ts';
import type { ValidationIssue } from './validation-issue.ts';

/** Rules in the order in which they are asked. A stage that finds an error is the last for its feature. */
const STAGES: readonly (readonly Rule[])[] = [
  [coordinatesInRange],
  [axesInOrder, antimeridian, heights],
  [closedRings],
  [ringsWithArea],
  [repeatedVertices, spikes, selfCrossings],
  [foldedRings],
  [holesInside, nestedRings],
  [winding, slivers],
];

/** Amazonia from the Pacific to the mouth: where a file is expected to lie unless the caller says otherwise. */
export const AMAZONIA: Bounds = { west: -82, south: -20, east: -44, north: 14 };

/** The features of a file, by what can be done with them. */
export interface ValidatedFile {
  /** Fit to be measured: rings closed, wound as RFC 7946 asks, without heights and repeated vertices. */
  readonly areal: readonly ArealFeature[];
  /** Points and lines, which have no area, and features whose geometry is `null`, or was empty, whose area is unknown. */
  readonly withoutArea: readonly ParsedFeature[];
  /** Left out of every measurement, each named by an error. */
  readonly leftOut: readonly ParsedFeature[];
}

interface CheckedFeature {
  readonly geometry: ArealGeometry | null;
  /** Whether it is drawn, if only as points or lines. */
  readonly isDrawn: boolean;
  readonly issues: readonly ValidationIssue[];
}

function normalised({ polygons }: FeatureUnderTest): ArealGeometry | null {
  if (polygons.length === 0) return null;
  return tabledPolygons(
    polygons.map(({ rings }) => rings.map((ring, index) => orientedRing(ring, index > 0))),
  );
}

/** A feature with which nothing is wrong, or nothing but how it is wound, as with old formats; `null` any other. */
function plainlySound(
  feature: string,
  polygons: TabledPolygons,
  expectations: Expectations,
): CheckedFeature | null {
  if (isPlainlySound(polygons, expectations)) return { geometry: polygons, isDrawn: true, issues: [] };
  const { polygons: geometry, turned } = rewound(polygons);
  const [first] = turned;
  if (!first || !isPlainlySound(geometry, expectations)) return null;
  const path = `geometry.coordinates${polygons.isMulti ? `[${first.polygon}]` : ''}[${first.ring}]`;
  const issue = validationIssue('ring-winding', { feature, path }, { count: turned.length });
  return { geometry, isDrawn: true, issues: [issue] };
}

function checkFeature(parsed: ParsedFeature, expectations: Expectations): CheckedFeature {
  const sound = isTabledPolygons(parsed.geometry) && plainlySound(parsed.id, parsed.geometry, expectations);
  if (sound) return sound;
  const { feature, issues: structural } = readPolygons(parsed);
  const isDrawn = feature.polygons.length + feature.others.length > 0;
  let issues = structural;
  for (const rules of STAGES) {
    if (hasError(issues)) return { geometry: null, isDrawn, issues };
    issues = issues.concat(rules.flatMap((rule) => rule(feature, expectations)));
  }
  return { geometry: hasError(issues) ? null : normalised(feature), isDrawn, issues };
}

/**
 * Returns the features of a file sorted by what can be done with them, with an issue for everything that is wrong: the
 * feature, the path in it, where there is one the position, what was found. Features with an error are left out and the
 * others go on; ids are made unique. Never throws on anything that came out of JSON, never follows it deeper than
 * GeoJSON goes; about n log n for n vertices.
 */
export function validateFeatures(
  file: ParsedFile,
  expectations: Expectations = { region: AMAZONIA },
): { readonly value: ValidatedFile; readonly issues: readonly ValidationIssue[] } {
  const { features, issues: idIssues } = withUniqueIds(file.features);
  const issues = [...idIssues];
  const areal: ArealFeature[] = [];
  const withoutArea: ParsedFeature[] = [];
  const leftOut: ParsedFeature[] = [];
  for (const feature of features) {
    const checked = checkFeature(feature, expectations);
    for (const issue of checked.issues) issues.push(issue);
    if (hasError(checked.issues)) leftOut.push(feature);
    else if (!checked.isDrawn) withoutArea.push({ ...feature, geometry: null });
    else if (checked.geometry === null) withoutArea.push(feature);
    else areal.push({ id: feature.id, name: feature.name, geometry: checked.geometry });
  }
  for (const issue of neighbourGaps(areal)) issues.push(issue);
  const pointsAndLines = withoutArea.filter(({ geometry }) => geometry !== null).length;
  if (pointsAndLines > 0)
    issues.push(validationIssue('features-without-area', {}, { count: pointsAndLines }));
  if (areal.length === 0) issues.push(validationIssue('nothing-to-measure', {}, { count: features.length }));
  return { value: { areal, withoutArea, leftOut }, issues };
}
