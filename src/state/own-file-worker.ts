import type { ArealFeature } from '../core/base/areal.ts';
import { isTabledPolygons } from '../core/base/polygon-table.ts';
import type { Outcome } from '../core/base/issue.ts';
import { parseGeojson, parseGeojsonBytes } from '../core/formats/parse-geojson.ts';
import { validateFeatures } from '../core/validation/validate.ts';

/** What the worker answers: the features that can be measured, with the issues of reading and of checking. */
export type OwnFileAnswer = Outcome<readonly ArealFeature[]>;

addEventListener('message', (event: MessageEvent<File>) => {
  void readOwnFile(event.data).then((answer) => postMessage(answer, { transfer: buffersOf(answer) }));
});

/** The arrays of the tables that hold the features: they move to the page, where it does not share them, and are not copied. */
function buffersOf({ value }: OwnFileAnswer): ArrayBuffer[] {
  const tables = (value ?? []).flatMap(({ geometry }) =>
    isTabledPolygons(geometry) ? [geometry.table] : [],
  );
  const arrays = [...new Set(tables)].flatMap((table) => Object.values(table));
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}

async function readOwnFile(file: File): Promise<OwnFileAnswer> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoder = new TextDecoder();
  const decode = (some: Uint8Array) => decoder.decode(some);
  const parsed = parseGeojsonBytes(bytes, decode) ?? parseGeojson(decode(bytes));
  if (parsed.value === null) return { value: null, issues: parsed.issues };
  const checked = validateFeatures(parsed.value);
  return { value: checked.value?.areal ?? null, issues: [...parsed.issues, ...checked.issues] };
}
