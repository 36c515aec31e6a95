import type { Issue, Place } from '../core/base/issue.ts';
import type { Dictionary } from './es.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** Returns where trouble was found, in words: `areas.geojson, feature 3, geometry.coordinates[0]`; empty if nowhere. */
function renderPlace(at: Place, dictionary: Dictionary, language: Language): string {
  const words = dictionary.issues.place;
  const [lon, lat] = at.position ?? [];
  const parts = [
    at.file === undefined ? null : fill(words.file, { file: at.file }, language),
    at.feature === undefined ? null : fill(words.feature, { feature: at.feature }, language),
    at.path === undefined ? null : fill(words.path, { path: at.path }, language),
    lon === undefined || lat === undefined ? null : fill(words.position, { lon, lat }, language),
  ];
  return parts.filter((part) => part !== null).join(words.separator);
}

/**
 * Returns what is wrong without saying where: what was found, what was expected and what to do. A code without a
 * sentence is returned as it is, so that a test and a reader notice it.
 */
export function renderSentence(issue: Issue, dictionary: Dictionary, language: Language): string {
  const sentences: Readonly<Record<string, string>> = {
    ...dictionary.issues.sentences,
    ...dictionary.formatIssues,
    ...dictionary.overlapIssues,
    ...dictionary.packageIssues,
    ...dictionary.exportIssues,
    ...dictionary.projectIssues,
    ...dictionary.writingIssues,
    ...dictionary.catalogue.issues,
    ...dictionary.figures.issues,
  };
  return fill(sentences[issue.code] ?? issue.code, issue.params, language);
}

/** Returns an issue in words: where it is, as far as that is known, and what is wrong. */
export function renderIssue(issue: Issue, dictionary: Dictionary, language: Language): string {
  const place = renderPlace(issue.at, dictionary, language);
  const sentence = renderSentence(issue, dictionary, language);
  return place === '' ? sentence : fill(dictionary.issues.place.sentence, { place, sentence }, language);
}
