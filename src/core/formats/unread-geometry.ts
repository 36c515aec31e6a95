/** Bytes that are no geometry, or end within it. */
export class DamagedGeometry extends Error {}

/** A geometry of a kind that is not read, such as a curve, by its number. */
export class UnknownKind extends Error {
  readonly kind: number;

  constructor(kind: number) {
    super(`Geometry of kind ${String(kind)}.`);
    this.name = 'UnknownKind';
    this.kind = kind;
  }
}
