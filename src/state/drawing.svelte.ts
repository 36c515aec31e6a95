import type { Position } from 'geojson';
import type { ArealFeature } from '../core/base/areal.ts';
import { polygonsOf } from '../core/base/areal.ts';
import { measureDraftRing } from '../core/boundary/draft-ring.ts';
import type { DraftRing } from '../core/boundary/draft-ring.ts';
import { measurePolygons } from '../core/boundary/measure-polygons.ts';
import type { MeasuredPolygons } from '../core/boundary/measure-polygons.ts';
import { dropVertex, insertVertex } from '../core/boundary/polygon-vertices.ts';
import type { Polygons, VertexAddress } from '../core/boundary/polygon-vertices.ts';
import { addDrawing } from '../core/project/boundary-edits.ts';
import { replacePolygons } from '../core/project/drawing-edits.ts';
import type { DrawnBoundary } from '../core/project/project.ts';
import type { ProjectDesk } from './project-desk.ts';

/** More vertices than hands can move, and more handles than a phone can draw. */
export const MOST_VERTICES = 1000;

/** What somebody draws: nothing; a new boundary, vertex by vertex; or the vertices of one that is there. */
export type DrawingMode =
  | { readonly kind: 'off' }
  | { readonly kind: 'draft'; readonly vertices: readonly Position[] }
  | { readonly kind: 'edit'; readonly id: string };

/** What map and panels both look at while somebody draws. Every finished change is a step of the project. */
export class DrawingState {
  readonly #project: ProjectDesk;
  readonly #newId: () => string;
  #mode: DrawingMode = $state.raw({ kind: 'off' });
  #moving: Polygons | null = $state.raw(null);
  readonly #draft = $derived.by(() =>
    measureDraftRing(this.#mode.kind === 'draft' ? this.#mode.vertices : []),
  );
  readonly #measured = $derived.by((): MeasuredPolygons | null => {
    const polygons = this.#moving ?? this.boundary?.polygons ?? null;
    return polygons === null ? null : measurePolygons(polygons);
  });

  constructor(project: ProjectDesk, newId: () => string) {
    this.#project = project;
    this.#newId = newId;
  }

  /** A boundary that is gone, such as after an undo, is no longer edited. */
  get mode(): DrawingMode {
    const mode = this.#mode;
    return mode.kind === 'edit' && this.#find(mode.id) === null ? { kind: 'off' } : mode;
  }

  /** What the vertices of the draft enclose, closed by a straight line. */
  get draft(): DraftRing {
    return this.#draft;
  }

  /** The boundary whose vertices are being moved; `null` where none is. */
  get boundary(): DrawnBoundary | null {
    return this.#mode.kind === 'edit' ? this.#find(this.#mode.id) : null;
  }

  /** What that boundary measures, while a vertex moves as well. */
  get measured(): MeasuredPolygons | null {
    return this.#measured;
  }

  begin = (): void => {
    this.#mode = { kind: 'draft', vertices: [] };
  };

  /** Adds a vertex to the draft; to a boundary that is edited, into its nearest side. */
  addVertex = (position: readonly [lon: number, lat: number]): void => {
    const { mode, boundary } = this;
    if (mode.kind === 'draft') this.#mode = { ...mode, vertices: [...mode.vertices, [...position]] };
    if (boundary !== null) this.replace(insertVertex(boundary.polygons, position));
  };

  /** Takes a vertex out of the draft, by its place from 0. */
  dropDraftVertex = (index: number): void => {
    const { mode } = this;
    if (mode.kind === 'draft') this.#mode = { ...mode, vertices: mode.vertices.toSpliced(index, 1) };
  };

  /** Takes a vertex out of the boundary that is edited, as long as its ring encloses something without it. */
  dropVertex = (address: VertexAddress): void => {
    const { boundary } = this;
    if (boundary !== null) this.replace(dropVertex(boundary.polygons, address));
  };

  /** Closes the draft into a boundary, which is then the one that is looked at. `madeAt` is an ISO date and time. */
  finish(name: string | null, madeAt: string): void {
    const { mode } = this;
    const [first, ...others] = mode.kind === 'draft' ? mode.vertices : [];
    if (first === undefined) return;
    this.#mode = { kind: 'off' };
    this.#add('drawn', name, [[[first, ...others, [...first]]]], madeAt);
  }

  /** Begins to move the vertices of a boundary that was made on this device. */
  edit = (id: string): void => {
    this.#moving = null;
    this.#mode = { kind: 'edit', id };
  };

  /** Makes one boundary of features that came in a file, and begins to move its vertices. The file stays as it is. */
  editCopy(features: readonly ArealFeature[], name: string | null, madeAt: string): void {
    const polygons = features.flatMap(({ geometry }) => polygonsOf(geometry));
    this.edit(this.#add('edited', name, polygons, madeAt));
  }

  /** Shows what a vertex that is being moved makes of the boundary; nothing is kept of it. */
  move = (polygons: Polygons): void => {
    this.#moving = polygons;
  };

  /** Keeps what the vertices of the boundary are now. */
  replace = (polygons: Polygons): void => {
    const { boundary } = this;
    this.#moving = null;
    if (boundary !== null && polygons !== boundary.polygons)
      this.#project.edit(replacePolygons(boundary, polygons));
  };

  /** Gives the draft up, or ends moving vertices; what was moved before stays. */
  end = (): void => {
    this.#moving = null;
    this.#mode = { kind: 'off' };
  };

  #add(made: DrawnBoundary['made'], name: string | null, polygons: Polygons, madeAt: string): string {
    const id = this.#newId();
    const rest = { stated: null, isPrivate: false, positionalErrorMetres: null, madeAt };
    this.#project.edit(addDrawing({ id, kind: 'drawing', made, name, polygons, ...rest }));
    return id;
  }

  #find(id: string): DrawnBoundary | null {
    const found = this.#project.current.boundaries.find((boundary) => boundary.id === id);
    return found?.kind === 'drawing' ? found : null;
  }
}
