import type { ArealFeature } from '../core/base/areal.ts';
import type { Outcome } from '../core/base/issue.ts';
import { parseGeojson } from '../core/formats/parse-geojson.ts';
import { validateFeatures } from '../core/validation/validate.ts';

/** What the worker answers: the features that can be measured, with the issues of reading and of checking. */
export type OwnFileAnswer = Outcome<readonly ArealFeature[]>;

addEventListener('message', (event: MessageEvent<File>) => {
  void readOwnFile(event.data).then((answer) => postMessage(answer));
});

async function readOwnFile(file: File): Promise<OwnFileAnswer> {
  const parsed = parseGeojson(await file.text());
  if (parsed.value === null) return { value: null, issues: parsed.issues };
  const checked = validateFeatures(parsed.value);
  return { value: checked.value?.areal ?? null, issues: [...parsed.issues, ...checked.issues] };
}
