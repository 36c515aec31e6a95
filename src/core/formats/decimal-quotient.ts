/** Splits a double into two halves whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/** Share of the last correction within which its own roundings lie, with room to spare. */
const DOUBT = 2 ** -45;

function highHalf(value: number): number {
  const scaled = SPLITTER * value;
  return scaled - (scaled - value);
}

/**
 * Returns the rounding error of the product of two numbers: a·b is exactly `product` plus this.
 *
 * @see Dekker 1971, A floating-point technique for extending the available precision, section 5.
 */
function productError(a: number, b: number, product: number): number {
  const highA = highHalf(a);
  const lowA = a - highA;
  const highB = highHalf(b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/**
 * Returns the double nearest to (high · scale + low) / divisor, or NaN in the rare case that this cannot tell: where the
 * quotient lies so near to the middle of two doubles that only more digits would say to which it rounds. All four are
 * whole and exact, `low` less than `scale`: a decimal number of more digits than a double holds, in two parts.
 */
export function decimalQuotient(high: number, scale: number, low: number, divisor: number): number {
  const product = high * scale;
  const sum = product + low;
  const rest = low - (sum - product) + productError(high, scale, product);
  const quotient = sum / divisor;
  const whole = quotient * divisor;
  const remainder = sum - whole - productError(quotient, divisor, whole) + rest;
  const correction = remainder / divisor;
  const rounded = quotient + correction * (1 - DOUBT);
  return rounded === quotient + correction * (1 + DOUBT) ? rounded : Number.NaN;
}
