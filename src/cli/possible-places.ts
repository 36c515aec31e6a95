import type { Issue } from '../core/base/issue.ts';
import { isPlaceDoubtful, rankPlaces } from '../core/crs/detective/rank-places.ts';
import type { PlaceCandidate } from '../core/crs/detective/rank-places.ts';
import { SURROUNDING_LAYERS, landmarksOf } from '../core/crs/detective/surroundings.ts';
import type { Surroundings } from '../core/crs/detective/surroundings.ts';
import { formatIssue } from '../core/formats/format-issue.ts';
import type { FormatIssueCode } from '../core/formats/format-issue.ts';
import type { PlaceEvidence } from '../core/formats/place-file.ts';
import { layerBytes, layerEntries } from './embedded.ts';

const DECIMALS = 4;
const METRES_PER_KILOMETRE = 1000;

async function surroundings(): Promise<Surroundings> {
  const entries = layerEntries().filter(({ id }) => SURROUNDING_LAYERS.includes(id));
  const texts = await Promise.all(entries.map(async (entry) => (await layerBytes(entry)).toString('utf8')));
  return landmarksOf(texts.map((text) => JSON.parse(text) as Parameters<typeof landmarksOf>[0][number]));
}

/** What speaks for a candidate, as the code of its sentence and what that needs. */
function evidenceOf({ fit, nearest }: PlaceCandidate): readonly [FormatIssueCode, Issue['params']] {
  if (fit !== null) {
    return ['place-candidate-fits', { near: fit.landmark.name, distance: Math.round(fit.metres) }];
  }
  if (nearest === null) return ['place-candidate-far', {}];
  const near = nearest.landmark.name;
  if (nearest.metres === 0) return ['place-candidate-inside', { near }];
  return ['place-candidate', { near, distance: Math.round(nearest.metres / METRES_PER_KILOMETRE) }];
}

function candidateIssue(candidate: PlaceCandidate, index: number): Issue {
  const { choice, centre, text } = candidate;
  const [lon, lat] = centre.map((degrees) => degrees.toFixed(DECIMALS));
  const [code, params] = evidenceOf(candidate);
  const shown = { rank: index + 1, choice: text, name: choice.system.name, lon, lat, ...params };
  return formatIssue(code, {}, shown as Issue['params']);
}

/** Returns the places where a file that could not be placed may lie, the likeliest first, each as a notice. */
export async function possiblePlaces(evidence: PlaceEvidence): Promise<readonly Issue[]> {
  return rankPlaces(evidence, await surroundings()).map(candidateIssue);
}

/**
 * Returns a warning, and the possible places, where what lies around speaks clearly against the place of a file that
 * nobody has said anything about; else nothing.
 */
export async function placeDoubts(evidence: PlaceEvidence): Promise<readonly Issue[]> {
  if (!evidence.isPlaced || evidence.chosen !== null) return [];
  const ranked = rankPlaces(evidence, await surroundings());
  const [first] = ranked;
  if (first === undefined || !isPlaceDoubtful(ranked)) return [];
  const params = { name: first.choice.system.name, distance: Math.round(first.shift?.metres ?? 0) };
  return [formatIssue('place-doubtful', {}, params), ...ranked.map(candidateIssue)];
}
