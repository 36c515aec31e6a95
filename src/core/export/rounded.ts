const HECTARES_DECIMALS = 4;
const SHARE_DECIMALS = 10;

/** A number with so many decimals; a zero has no sign, which would be lost on the way through a file. */
function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals)) + 0;
}

/** Returns hectares with 4 decimals, that is, square metres; `null` stays unknown. */
export function roundedHectares(hectares: number | null): number | null {
  return rounded(hectares, HECTARES_DECIMALS);
}

/** Returns a fraction of 0 to 1 with 10 decimals; `null` stays unknown. */
export function roundedShare(share: number | null): number | null {
  return rounded(share, SHARE_DECIMALS);
}
