import type { ArealFeature } from '../core/base/areal.ts';
import { isTabledPolygons } from '../core/base/polygon-table.ts';
import type { Outcome } from '../core/base/issue.ts';
import { parseGeojson, parseGeojsonBytes } from '../core/formats/parse-geojson.ts';
import { proposeRepairs } from '../core/validation/propose-repairs.ts';
import { repairCandidates } from '../core/validation/repair-candidates.ts';
import type { RepairAnswer } from '../core/validation/repair-answer.ts';
import { validateFeatures } from '../core/validation/validate.ts';

/**
 * What the worker answers, one after the other: now and then how many bytes it has read; the features that can be measured, with the issues of reading and of
 * checking; then what can be done about those that cannot.
 */
export type OwnFileAnswer =
  | { readonly kind: 'progress'; readonly read: number }
  | { readonly kind: 'checked'; readonly outcome: Outcome<readonly ArealFeature[]> }
  | { readonly kind: 'repairs'; readonly answers: readonly RepairAnswer[] };

addEventListener('message', (event: MessageEvent<File>) => void answer(event.data));

/** The arrays of the tables that hold the features: they move to the page, where it does not share them, and are not copied. */
function buffersOf(features: readonly ArealFeature[]): ArrayBuffer[] {
  const tables = features.flatMap(({ geometry }) => (isTabledPolygons(geometry) ? [geometry.table] : []));
  const arrays = [...new Set(tables)].flatMap((table) => Object.values(table));
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}

function post(message: OwnFileAnswer, transfer: ArrayBuffer[] = []): void {
  postMessage(message, { transfer });
}

async function answer(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoder = new TextDecoder();
  const decode = (some: Uint8Array) => decoder.decode(some);
  const onProgress = (read: number) => post({ kind: 'progress', read });
  const parsed = parseGeojsonBytes(bytes, decode, { onProgress }) ?? parseGeojson(decode(bytes));
  if (parsed.value === null) {
    post({ kind: 'checked', outcome: { value: null, issues: parsed.issues } });
    return post({ kind: 'repairs', answers: [] });
  }
  const { value, issues } = validateFeatures(parsed.value);
  const candidates = repairCandidates(value, issues);
  const outcome = { value: value.areal, issues: [...parsed.issues, ...issues] };
  post({ kind: 'checked', outcome }, buffersOf(value.areal));
  post({ kind: 'repairs', answers: proposeRepairs(candidates) });
}
