import type { Position } from 'geojson';
import { isPlaceDoubtful, rankPlaces } from '../core/crs/detective/rank-places.ts';
import type { PlaceCandidate } from '../core/crs/detective/rank-places.ts';
import { landmarksOf } from '../core/crs/detective/surroundings.ts';
import { placingOf } from '../core/crs/placing.ts';
import type { PlaceQuestion } from './place-question.ts';
import type { PossiblePlace, PossiblePlaces } from './possible-places.ts';

function nearOf({ fit, nearest }: PlaceCandidate): PossiblePlace['near'] {
  if (fit !== null) return { kind: 'fit', name: fit.landmark.name, metres: fit.metres };
  if (nearest === null) return { kind: 'far', name: '', metres: 0 };
  const { landmark, metres } = nearest;
  return { kind: metres === 0 ? 'inside' : 'near', name: landmark.name, metres };
}

function plain(candidate: PlaceCandidate, sample: readonly Position[]): PossiblePlace {
  const { choice, isDeclared, shift, text, transformation } = candidate;
  const { toWgs84 } = placingOf(choice, sample);
  return {
    text,
    choice,
    isDeclared,
    shift,
    accuracyMetres: transformation?.accuracyMetres ?? null,
    near: nearOf(candidate),
    positions: sample.map(([first = Number.NaN, second = Number.NaN]) => [...toWgs84(first, second)]),
  };
}

addEventListener('message', ({ data: { evidence, collections } }: MessageEvent<PlaceQuestion>) => {
  const ranked = rankPlaces(evidence, landmarksOf(collections));
  const answer: PossiblePlaces = {
    places: ranked.map((candidate) => plain(candidate, evidence.sample)),
    isDoubtful: evidence.chosen === null && isPlaceDoubtful(ranked),
    isPlaced: evidence.isPlaced,
    chosen: evidence.chosen,
    files: evidence.files ?? null,
  };
  postMessage(answer);
});
