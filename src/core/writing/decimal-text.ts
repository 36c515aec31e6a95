/** More than a double holds of a degree. */
const MOST_DECIMALS = 20;

/** Returns a number with all its digits and without an exponent, which XML does not take for a decimal number. */
export function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '');
}
