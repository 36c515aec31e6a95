declare const unit: unique symbol;

/** A number that carries its unit in the type, so that metres never pass for hectares. */
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

export type Metres = Quantity<'m'>;
export type SquareMetres = Quantity<'m²'>;
export type Hectares = Quantity<'ha'>;

const SQUARE_METRES_PER_HECTARE = 10_000;

/** Returns the number as a length in metres. */
export function metres(value: number): Metres {
  return value as Metres;
}

/** Returns the number as an area in square metres. */
export function squareMetres(value: number): SquareMetres {
  return value as SquareMetres;
}

/** Returns the number as an area in hectares. */
export function hectares(value: number): Hectares {
  return value as Hectares;
}

/** Returns the same area in hectares. */
export function toHectares(area: SquareMetres): Hectares {
  return (area / SQUARE_METRES_PER_HECTARE) as Hectares;
}
