import { type Language, languages } from '../i18n/language.ts';
import { readLooks, writeColours, writeFilters, writeUnnamed } from './layer-look-address.ts';
import {
  type Beside,
  type Camera,
  type LayerView,
  type Mark,
  type PanelName,
  panelNames,
  type Selection,
  type Theme,
  themes,
  type View,
  type WalkStep,
  walkSteps,
} from './view.ts';

/**
 * Returns the view as the fragment of an address, without `#`. What the catalogue or the day decides by itself (the
 * default layers, today, no camera) is left out. `viewOfAddress` reads it back.
 */
export function addressOfView(view: View, defaultLayers: readonly LayerView[]): string {
  const layers = writeLayers(view.layers);
  const parts: readonly (readonly [string, string | null])[] = [
    ['panel', view.panel],
    ['step', view.panel !== 'my-file' || view.step === walkSteps[0] ? null : view.step],
    ['feature', view.selection === null ? null : writeSelection(view.selection)],
    ['figure', view.panel === 'figures' ? view.figure : null],
    ['scenario', view.panel === 'areas' ? (view.scenario ?? null) : null],
    ['date', view.asOf],
    ['layers', layers === writeLayers(defaultLayers) ? null : layers],
    ['filter', writeFilters(view.layers)],
    ['colour', writeColours(view.layers)],
    ['unnamed', writeUnnamed(view.layers)],
    ['map', view.camera === null ? null : writeCamera(view.camera)],
    ['mark', view.mark === null ? null : writeMark(view.mark)],
    ['beside', view.beside === null ? null : writeBeside(view.beside)],
    ['lang', view.language],
    ['theme', view.theme],
  ];
  return parts.flatMap(([key, value]) => (value === null ? [] : `${key}=${value}`)).join('&');
}

/**
 * Returns the view that an address says. What it leaves out, and every value that nobody knows (a layer that the
 * catalogue does not hold, a date that is none), comes from `fallback`, whose layers are the default ones.
 */
export function viewOfAddress(fragment: string, fallback: View): View {
  const params = new Map(fragment.replace(/^#\/?/, '').split('&').map(splitPair));
  const layers = params.get('layers');
  const scenario = /^[\w-]+$/.exec(params.get('scenario') ?? '')?.[0];
  return {
    panel: oneOf<PanelName>(panelNames, params.get('panel')),
    step: oneOf<WalkStep>(walkSteps, params.get('step')) ?? walkSteps[0],
    selection: readSelection(params.get('feature')),
    figure: /^[\w-]+$/.exec(params.get('figure') ?? '')?.[0] ?? null,
    ...(scenario === undefined ? {} : { scenario }),
    asOf: readDate(params.get('date')),
    layers: withLooks(layers === undefined ? fallback.layers : readLayers(layers, fallback.layers), params),
    camera: readCamera(params.get('map')),
    mark: readMark(params.get('mark')),
    beside: readBeside(params.get('beside')),
    language: oneOf<Language>(languages, params.get('lang')) ?? fallback.language,
    theme: oneOf<Theme>(themes, params.get('theme')) ?? fallback.theme,
  };
}

function withLooks(layers: readonly LayerView[], params: ReadonlyMap<string, string>): readonly LayerView[] {
  const looks = readLooks(params);
  return looks.size === 0 ? layers : layers.map((layer) => ({ ...layer, ...looks.get(layer.id) }));
}

function splitPair(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function oneOf<Value extends string>(values: readonly Value[], value: string | undefined): Value | null {
  return values.find((known) => known === value) ?? null;
}

/** A real day of the calendar; 30 February is none. */
function readDate(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(text) ? text : null;
}

function writeSelection(selection: Selection): string {
  return `${encodeURIComponent(selection.layerId)}/${encodeURIComponent(selection.featureId)}`;
}

function readSelection(text: string | undefined): Selection | null {
  const [layerId, featureId] = (text ?? '').split('/').map(decode);
  return layerId && featureId ? { layerId, featureId } : null;
}

/** A half-typed escape is no reason to lose the page. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function writeBeside(beside: Beside): string {
  return beside.kind === 'date' ? beside.date : beside.layerId;
}

/** A layer is called otherwise than a day. */
function readBeside(text: string | undefined): Beside | null {
  const date = readDate(text);
  if (date !== null) return { kind: 'date', date };
  const layerId = /^[a-z][a-z0-9-]*$/.exec(text ?? '')?.[0];
  return layerId === undefined ? null : { kind: 'layer', layerId };
}

/** Six decimals: some eleven centimetres. */
function writeMark({ lon, lat }: Mark): string {
  return [lon.toFixed(6), lat.toFixed(6)].join(',');
}

function readMark(text: string | undefined): Mark | null {
  const camera = readCamera(text === undefined ? text : `${text},0`);
  return camera && { lon: camera.lon, lat: camera.lat };
}

function writeCamera(camera: Camera): string {
  return [camera.lon.toFixed(4), camera.lat.toFixed(4), camera.zoom.toFixed(2)].join(',');
}

function readCamera(text: string | undefined): Camera | null {
  const numbers = (text ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [lon, lat, zoom] = numbers;
  if (lon === undefined || lat === undefined || zoom === undefined || numbers.length !== 3) return null;
  const isOnMap = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24;
  return isOnMap ? { lon, lat, zoom } : null;
}

/** `-` before a hidden layer, `:50` after one that is drawn at half strength. */
function writeLayers(layers: readonly LayerView[]): string {
  return layers
    .map(({ id, visible, opacity }) => {
      const percent = Math.round(opacity * 100);
      return `${visible ? '' : '-'}${id}${percent === 100 ? '' : `:${percent}`}`;
    })
    .join(',');
}

function readLayers(text: string, known: readonly LayerView[]): readonly LayerView[] {
  const said = text.split(',').flatMap((part) => readLayer(part, known));
  const named = said.filter((layer, index) => said.findIndex(({ id }) => id === layer.id) === index);
  const missing = known.filter(({ id }) => !named.some((layer) => layer.id === id));
  return [...named, ...missing];
}

function readLayer(text: string, known: readonly LayerView[]): readonly LayerView[] {
  const match = /^(-?)([a-z0-9][a-z0-9-]*)(?::(\d{1,3}))?$/.exec(text);
  const id = match?.[2];
  if (match === null || !known.some((layer) => layer.id === id) || id === undefined) return [];
  const percent = match[3] === undefined ? 100 : Math.min(100, Number(match[3]));
  return [{ id, visible: match[1] === '', opacity: percent / 100 }];
}
