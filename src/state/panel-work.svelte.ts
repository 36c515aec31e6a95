import type { Issue } from '../core/base/issue.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import { SURROUNDING_LAYERS } from '../core/crs/detective/surroundings.ts';
import type { ReadingChoices } from '../core/formats/format.ts';
import { ActaState } from './acta-state.svelte.ts';
import { AccountState, OWN_FILE, type AccountChoice } from './account-state.svelte.ts';
import { cameraForBox } from './camera-for-box.ts';
import { AGAINST, AGAINST_OWN_FILE } from './against-layers.ts';
import { AreaAccounts } from './area-accounts.svelte.ts';
import { arealIds } from './areal-ids.ts';
import { cameraFor } from './camera-for.ts';
import { ComparisonState } from './comparison-state.svelte.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import { featureOf } from './feature-of.ts';
import { FilePlaceState } from './file-place.svelte.ts';
import { Exports } from './exports.svelte.ts';
import type { EngineJobState } from './job-state.ts';
import { issueMarks } from './issue-marks.ts';
import { lazyEngine } from './lazy-engine.ts';
import { LedgerState } from './ledger-state.svelte.ts';
import { Measures } from './measures.svelte.ts';
import { openField } from './open-field.ts';
import type { FieldState } from './field.svelte.ts';
import { overlapGeometry } from './overlap-geometry.ts';
import { WHEREABOUTS_LAYERS, ownWhereabouts } from './own-whereabouts.ts';
import { cameraForPlace, previewOf } from './place-preview.ts';
import type { PossiblePlace } from './possible-places.ts';
import { pairDrawing, type PairDrawing } from './pair-drawing.ts';
import { openProject, type OpenProject } from './open-project.ts';
import { OwnBoundaries } from './own-boundaries.ts';
import { ownFileView } from './own-file-view.ts';
import { ownFigureActions } from './own-figures.ts';
import { OwnFileState } from './own-file.svelte.ts';
import { Packages } from './packages.svelte.ts';
import { projectActions, projectView } from './project-actions.ts';
import { ownAccess } from './search/own-access.ts';
import { MOSAIC_LAYER, type Page } from './page.svelte.ts';
import type { PanelName, Selection } from './view.ts';

const IDLE = { status: 'idle' } as const;

/** What the panels measure, open and look at, apart from the view itself: loaded with the first panel. */
export class PanelWork {
  readonly #page: Page;
  readonly measures: Measures;
  readonly ledger: LedgerState;
  readonly file: OwnFileState;
  readonly account: AccountState;
  readonly areaAccounts: AreaAccounts;
  readonly own: OwnBoundaries;
  readonly kept: OpenProject;
  readonly actions: ReturnType<typeof projectActions>;
  readonly ownFigures: ReturnType<typeof ownFigureActions>;
  readonly place = new FilePlaceState();
  readonly comparison: ComparisonState;
  readonly field: FieldState;
  readonly #acta: ActaState;
  readonly packages: Packages;
  readonly exports: Exports;
  #asked: readonly string[] = $state.raw([]);
  #chosen: { readonly aId: string; readonly bId: string } | null = $state.raw(null);
  #drawing: PairDrawing | null = $state.raw(null);
  readonly #whereabouts = $derived.by(() => {
    const { layer } = this.file;
    return layer === null ? null : ownWhereabouts(layer, (id) => this.#page.mosaic.layer(id));
  });
  constructor(page: Page) {
    const load = () => import('../engine/browser/browser-engine.ts');
    const engine = lazyEngine(async () => (await load()).createBrowserEngine());
    this.#page = page;
    this.measures = new Measures(engine);
    this.ledger = new LedgerState(engine, page.mosaic);
    this.file = new OwnFileState(engine);
    this.account = new AccountState(engine);
    this.areaAccounts = new AreaAccounts(engine, page, this.file, this.measures);
    this.comparison = new ComparisonState(engine, page, this.file);
    this.kept = openProject(page);
    const layers = () => Promise.all(AGAINST_OWN_FILE.map((id) => page.mosaic.load(id)));
    this.own = new OwnBoundaries(this.kept, this.file, {
      layers,
      onleave: this.#leaveOwn,
      ondraw: (isAskedFor) => {
        this.comparison.forget();
        this.#drawOwn(isAskedFor ? null : []);
      },
    });
    this.ownFigures = ownFigureActions(this.kept.project);
    this.actions = projectActions(this.kept, this.own);
    this.field = openField(page, this.kept.project, this.file);
    this.#acta = new ActaState(page.mosaic);
    this.packages = new Packages(this.kept.project, layers);
    page.own = ownAccess(this, () => page.goToStep('result'));
    const { mosaic, today } = page;
    this.exports = new Exports({ load: (id) => mosaic.load(id), project: this.kept.project, today });
  }

  /** Layers with areas to measure, as far as they have arrived. */
  get arealLayers(): readonly EmbeddedLayer[] {
    return this.#page.mosaic.layers.filter(
      ({ entry }) => entry.geometry === 'areas' && entry.theme !== 'basemap',
    );
  }

  get areas(): Readonly<Record<string, EngineJobState<'areas'>>> {
    return Object.fromEntries(
      this.arealLayers.map((layer) => [layer.entry.id, this.measures.layerAreas(layer)]),
    );
  }

  get total(): EngineJobState<'union'> {
    const layer = this.#page.mosaic.layer(MOSAIC_LAYER);
    return layer === null ? IDLE : this.measures.total(layer, this.#page.date);
  }

  get chosen(): { readonly aId: string; readonly bId: string } | null {
    return this.#chosen;
  }

  /** How the overlap that was last asked for was drawn; `null` before, and while it is being drawn. */
  get drawing(): PairDrawing | null {
    return this.#drawing;
  }

  get overlaps(): EngineJobState<'overlaps'> {
    const chosen = this.#chosen;
    return chosen === null ? IDLE : this.measures.layerOverlaps(chosen.aId, chosen.bId);
  }

  /** The file of the person as its panel shows it. */
  get ownFile() {
    return ownFileView(this.file, this.place, this.#whereabouts, this.#page.mosaic);
  }

  /** The project of the person as its panel shows it. */
  get ownProject() {
    return projectView(this.kept);
  }

  /** What the sheets of the own boundary say beside what was measured. */
  get acta() {
    return this.#acta.sources(this.own.active, this.#page.today);
  }

  prepareActa = (): void => this.#acta.prepare(this.file.files);

  /** Fetches and measures what a panel shows at once. To be called from an effect: it follows date and selection. */
  prepare(panel: PanelName): void {
    const { mosaic, date, selected } = this.#page;
    const { selection } = this.#page.view.current;
    if (panel === 'feature' && selection !== null) {
      mosaic.want([selection.layerId, ...(AGAINST[selection.layerId] ?? [])]);
      if (selected !== null) this.measures.wantFeature(selected, selection.featureId, this.#others(selected));
    }
    if (panel === 'areas' || panel === 'overlaps') mosaic.want(arealIds(mosaic.entries));
    if (panel === 'areas') this.#measure(date);
    if (panel === 'table' || panel === 'sources') mosaic.want(mosaic.entries.map(({ id }) => id));
    if (panel === 'figures') this.ledger.want();
    if (panel === 'my-file' && this.file.files.length > 0) mosaic.want(WHEREABOUTS_LAYERS);
    this.#markIssues(panel);
    if (panel === 'my-file') {
      this.place.follow(this.file.evidence, () =>
        Promise.all(SURROUNDING_LAYERS.map((id) => mosaic.load(id))),
      );
    }
  }

  /** Returns how a feature stands against other layers. */
  against(layer: EmbeddedLayer, featureId: string) {
    return this.#others(layer).map((other) => ({
      layer: other,
      job: this.measures.featureAgainst(layer, featureId, other),
    }));
  }

  measureLayer = (layerId: string): void => {
    if (!this.#asked.includes(layerId)) this.#asked = [...this.#asked, layerId];
  };

  runOverlaps = (aId: string, bId: string): void => {
    this.#chosen = { aId, bId };
    this.#drawing = null;
    const [a, b] = [aId, bId].map((id) => this.#page.mosaic.layer(id));
    if (a && b) this.measures.wantOverlaps(a, b);
  };

  runAccount = (choice: AccountChoice): void => {
    this.account.run(choice, (id) => {
      const layer = this.#page.mosaic.layer(id);
      if (layer !== null) return asArealLayer(layer);
      return id === OWN_FILE ? this.file.layer : null;
    });
  };

  /** Draws the overlap of two features and looks at it; where it cannot be drawn, looks at both features. */
  async showPair(a: Selection, b: Selection): Promise<void> {
    const { mosaic, overlay } = this.#page;
    const [first, second] = [featureOf(mosaic.layer(a.layerId), a), featureOf(mosaic.layer(b.layerId), b)];
    if (first === null || second === null) return;
    this.#drawing = null;
    const overlap = await overlapGeometry(first.geometry, second.geometry);
    overlay.showOverlap(overlap?.collection ?? null);
    this.#drawing = pairDrawing(overlap);
    const shown = overlap?.collection.features ?? [first, second];
    this.#look(shown.map(({ geometry }) => geometry));
  }

  showFeature(selection: Selection): void {
    const feature = featureOf(this.#page.mosaic.layer(selection.layerId), selection);
    if (feature !== null) this.#look([feature.geometry]);
  }

  /** Reads the same files again with what the person said of them, in addition to what was said before. */
  readAgain = (choices: ReadingChoices): void => void this.own.readAgain(choices);

  /** Draws vertices of the file at a possible place beside the file itself, and looks at them; `null` draws the file alone. */
  showPlace = (place: PossiblePlace | null): void => {
    if (place === null) return this.showOwn(null);
    const features = [this.file.drawnSingly, previewOf(place)].flatMap((each) => each?.features ?? []);
    this.#page.overlay.showOwn({ type: 'FeatureCollection', features });
    const camera = cameraForPlace(place, this.#page.mapSize);
    if (camera !== null) this.#page.view.adjust({ camera });
  };

  /** Opens files as a boundary, and a package as the project that it is. */
  openFiles = async (files: readonly File[]): Promise<void> => {
    if (!(await this.packages.take(files))) await this.own.open(files);
  };

  /** Takes features of the file repaired, or as they were, draws and measures them anew, and looks at what was repaired. */
  repairFile = async (featureIds: readonly string[], isRepaired: boolean): Promise<void> => {
    await this.own.repair(featureIds, isRepaired);
    this.#drawOwn(isRepaired ? featureIds : []);
  };

  /** Takes the boundary out of the project, and forgets what was last said of it. */
  clearFile = (): void => {
    this.#page.announce('');
    void this.own.remove();
  };

  /** What was drawn and measured of a boundary goes with it. */
  #leaveOwn = (): void => {
    this.account.forget(OWN_FILE);
    this.comparison.forget();
    this.#page.overlay.showOwn(null);
    this.#page.overlay.showFile(null);
  };

  /** Draws the file of the person and looks at one feature of it, or at all. */
  showOwn = (featureId: string | null): void => {
    this.#drawOwn(featureId === null ? null : [featureId]);
  };

  /** Draws the file and looks at these features of it; `null` is all of them. */
  #drawOwn(lookAt: readonly string[] | null): void {
    this.#page.overlay.showOwn(this.file.drawnSingly);
    this.#page.overlay.showFile(this.file.tiles);
    const box = this.file.boundsOf(lookAt);
    if (box !== null) this.#page.view.adjust({ camera: cameraForBox(box, this.#page.mapSize) });
  }

  /** Marks what is wrong with the file while the person reviews it. */
  #markIssues(panel: PanelName): void {
    const { overlay, view } = this.#page;
    const { reading } = this.file;
    const isReviewed = panel === 'my-file' && view.current.step === 'problems';
    overlay.showIssues(isReviewed && reading.status === 'done' ? issueMarks(reading.issues) : null);
  }

  /** Looks at the place of an issue. */
  showIssue = ({ at: { position } }: Issue): void => {
    if (position !== undefined) this.#look([{ type: 'Point', coordinates: [...position] }]);
  };

  #look(geometries: Parameters<typeof cameraFor>[0]): void {
    const camera = cameraFor(geometries, this.#page.mapSize);
    if (camera !== null) this.#page.view.adjust({ camera });
  }

  #measure(date: string): void {
    const { mosaic } = this.#page;
    const mosaicLayer = mosaic.layer(MOSAIC_LAYER);
    if (mosaicLayer !== null) this.measures.wantTotal(mosaicLayer, date);
    const asked = this.#asked.flatMap((id) => mosaic.layer(id) ?? []);
    for (const layer of asked) this.measures.wantLayer(layer, date);
  }

  #others(layer: EmbeddedLayer): readonly EmbeddedLayer[] {
    return (AGAINST[layer.entry.id] ?? []).flatMap((id) => this.#page.mosaic.layer(id) ?? []);
  }
}
