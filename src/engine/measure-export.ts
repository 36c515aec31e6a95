import type { ArealGeometry, ArealLayer } from '../core/base/areal.ts';
import type { Issue, Outcome } from '../core/base/issue.ts';
import { oneMethod } from '../core/export/export-request.ts';
import type { ExportRequest } from '../core/export/export-request.ts';
import { arealSource } from '../core/export/export-source.ts';
import type { ExportSource } from '../core/export/export-source.ts';
import type { MeasuredExport } from '../core/export/measured-export.ts';
import { drawOverlap } from '../core/overlap/overlap-drawing.ts';
import type { OverlapDrawing } from '../core/overlap/overlap-drawing.ts';
import type { OverlapPair } from '../core/overlap/results.ts';
import { OverlayFailure } from '../core/overlay/grid-overlay.ts';
import type { Engine, RunOptions } from './engine.ts';

type Measured = Outcome<MeasuredExport> & { readonly value: MeasuredExport };

/** Drawings after which the event loop gets a turn, so that progress is seen and a signal heard. */
const DRAWINGS_OF_TURN = 8;

/** clipper2-ts draws, since it ends; a pair that it gives up on has no geometry. */
function drawnOrNothing(a: ArealGeometry, b: ArealGeometry): OverlapDrawing | null {
  try {
    return drawOverlap('clipper2', a, b);
  } catch (failure) {
    if (!(failure instanceof OverlayFailure)) throw failure;
    return null;
  }
}

function geometriesOf({ features }: ArealLayer): ReadonlyMap<string, ArealGeometry> {
  return new Map(features.map(({ id, geometry }) => [id, geometry]));
}

async function drawPairs(
  a: ArealLayer,
  b: ArealLayer,
  pairs: readonly OverlapPair[],
  { onProgress, signal }: RunOptions,
): Promise<readonly (OverlapDrawing | null)[]> {
  const [ofA, ofB] = [geometriesOf(a), geometriesOf(b)];
  const drawings: (OverlapDrawing | null)[] = [];
  for (const { aId, bId } of pairs) {
    const [first, second] = [ofA.get(aId), ofB.get(bId)];
    drawings.push(first && second ? drawnOrNothing(first, second) : null);
    if (drawings.length % DRAWINGS_OF_TURN > 0) continue;
    onProgress?.({ done: drawings.length, total: pairs.length });
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
  }
  return drawings;
}

async function measureLayer(
  request: ExportRequest,
  layer: ArealLayer,
  engine: Engine,
  options: RunOptions,
): Promise<Measured> {
  if (layer.features.length === 0) return { value: { kind: 'layer', areas: [], union: null }, issues: [] };
  const methods = request.method === 'all' ? 'all' : [request.method];
  const areas = await engine.run('areas', { layer, methods }, options);
  const union = await engine.run('union', { layers: [layer], method: oneMethod(request) }, options);
  return {
    value: { kind: 'layer', areas: areas.value ?? [], union: union.value },
    issues: [...areas.issues, ...union.issues],
  };
}

async function measureOverlaps(
  request: ExportRequest,
  [a, b = null]: readonly (ArealLayer | null)[],
  withGeometry: boolean,
  engine: Engine,
  options: RunOptions,
): Promise<Measured> {
  if (!a) throw new Error('measureOverlaps: the first layer is not there.');
  const method = oneMethod(request);
  const { value: result, issues } = await engine.run('overlaps', { a, b, method }, options);
  const drawings = withGeometry ? await drawPairs(a, b ?? a, result?.pairs ?? [], options) : null;
  return { value: { kind: 'overlaps', result, drawings }, issues };
}

/**
 * Returns what has to be measured for an export, on the features that its package will hold. Overlaps are drawn where
 * the format takes geometry. Rejects as the engine does.
 */
export async function measureExport(
  request: ExportRequest,
  sources: readonly ExportSource[],
  withGeometry: boolean,
  engine: Engine,
  options: RunOptions = {},
): Promise<Measured> {
  const layers = sources.map(arealSource);
  switch (request.kind) {
    case 'layer': {
      const [layer] = layers;
      if (layer === undefined) throw new Error('measureExport: the layer is not there.');
      return measureLayer(request, layer, engine, options);
    }
    case 'overlaps':
      return measureOverlaps(request, layers, withGeometry, engine, options);
    case 'combinations': {
      const input = { layers, zones: null, method: oneMethod(request) };
      const { value: account, issues } = await engine.run('account', input, options);
      const found: readonly Issue[] = issues;
      return { value: { kind: 'combinations', account }, issues: found };
    }
  }
}
