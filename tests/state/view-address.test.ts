import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { type LayerView, panelNames, themes, type View, walkSteps } from '../../src/state/view.ts';
import { addressOfView, viewOfAddress } from '../../src/state/view-address.ts';

const defaultLayers: readonly LayerView[] = [
  { id: 'protected-areas', visible: true, opacity: 1 },
  { id: 'communities', visible: true, opacity: 1 },
  { id: 'provinces', visible: false, opacity: 1 },
];

const fallback: View = {
  panel: null,
  layers: defaultLayers,
  selection: null,
  figure: null,
  asOf: null,
  step: 'choose',
  language: 'es',
  theme: 'light',
  camera: null,
  mark: null,
  beside: null,
};

const anyLayers = fc
  .shuffledSubarray([...defaultLayers], { minLength: defaultLayers.length })
  .chain((layers) =>
    fc.tuple(
      ...layers.map(({ id }) =>
        fc.record({
          id: fc.constant(id),
          visible: fc.boolean(),
          opacity: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        }),
      ),
    ),
  );

/** In steps that the address keeps: four decimals of a degree, two of a zoom. */
const anyCamera = fc.record({
  lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 10_000),
  lat: fc.integer({ min: -850_000, max: 850_000 }).map((value) => value / 10_000),
  zoom: fc.integer({ min: 0, max: 2_400 }).map((value) => value / 100),
});

const name = fc.string({ minLength: 1, unit: 'grapheme' });

/** A step and a figure are kept with the panel that has them. */
const anyPanel = fc
  .record({
    panel: fc.option(fc.constantFrom(...panelNames)),
    step: fc.constantFrom(...walkSteps),
    figure: fc.option(fc.stringMatching(/^F\d{3}$/)),
  })
  .map(({ panel, step, figure }) => ({
    panel,
    step: panel === 'my-file' ? step : walkSteps[0],
    figure: panel === 'figures' ? figure : null,
  }));

const anyRest = fc.record({
  layers: anyLayers,
  selection: fc.option(fc.record({ layerId: name, featureId: name })),
  asOf: fc.option(
    fc
      .date({ min: new Date('1998-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  language: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themes),
  camera: fc.option(anyCamera),
  beside: fc.option(
    fc.oneof(
      fc.constant({ kind: 'date', date: '2019-06-02' } as const),
      fc.constant({ kind: 'layer', layerId: 'provinces' } as const),
    ),
  ),
  mark: fc.option(anyCamera.map(({ lon, lat }) => ({ lon, lat }))),
});

const anyView: fc.Arbitrary<View> = fc
  .tuple(anyPanel, anyRest)
  .map(([panel, rest]) => ({ ...rest, ...panel }));

describe('the address of a view', () => {
  test('says the whole view: what is written is read back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = addressOfView(view, defaultLayers);
        expect(viewOfAddress(`#/${address}`, fallback)).toEqual(view);
      }),
    );
  });

  test('is short where the view is the default one', () => {
    expect(addressOfView(fallback, defaultLayers)).toBe('lang=es&theme=light');
  });

  test('can be read by a person', () => {
    const view: View = {
      ...fallback,
      panel: 'feature',
      selection: { layerId: 'protected-areas', featureId: 'pn-yaguas' },
      asOf: '2019-06-02',
      layers: [
        { id: 'communities', visible: false, opacity: 1 },
        { id: 'protected-areas', visible: true, opacity: 0.5 },
        { id: 'provinces', visible: false, opacity: 1 },
      ],
      camera: { lon: -71.23, lat: -2.86, zoom: 7.5 },
    };
    expect(addressOfView(view, defaultLayers)).toBe(
      'panel=feature&feature=protected-areas/pn-yaguas&date=2019-06-02' +
        '&layers=-communities,protected-areas:50,-provinces&map=-71.2300,-2.8600,7.50&lang=es&theme=light',
    );
  });
});

describe('an address that says something else', () => {
  test.each([
    { address: '', why: 'nothing' },
    { address: '#', why: 'an empty fragment' },
    { address: '#/', why: 'an empty address' },
    { address: '#panel=atlas', why: 'no such panel' },
    { address: '#date=2019-02-30', why: 'no such day' },
    { address: '#date=yesterday', why: 'no date' },
    { address: '#map=-71,-2', why: 'a camera without zoom' },
    { address: '#map=,,', why: 'blanks are not zeros' },
    { address: '#map=-71,-95,7', why: 'south of the pole' },
    { address: '#feature=protected-areas', why: 'a layer without a feature' },
    { address: '#feature=a/%E0%A4%A', why: 'a broken escape' },
    { address: '#layers=no-such-layer', why: 'a layer that the catalogue does not hold' },
    { address: '#lang=qu&theme=neon&panel', why: 'values from another version' },
  ])('falls back on the default for $address: $why', ({ address }) => {
    expect(viewOfAddress(address, fallback)).toEqual(fallback);
  });

  test('keeps the layers that it does not name, below those that it names', () => {
    const { layers } = viewOfAddress('#layers=provinces', fallback);
    expect(layers.map(({ id }) => id)).toEqual(['provinces', 'protected-areas', 'communities']);
  });

  test('names a layer once', () => {
    const { layers } = viewOfAddress('#layers=provinces,-provinces', fallback);
    expect(layers.map(({ id }) => id)).toEqual(['provinces', 'protected-areas', 'communities']);
  });
});
