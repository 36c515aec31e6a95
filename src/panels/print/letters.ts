import type { MeasureText } from '../../core/paper/sheet/text-block.ts';

/** Size in pixels at which widths are taken. */
const SIZE = 100;

/** Fetches the letters that sheets are set in. Without them widths would be those of another font. */
export async function loadLetters(): Promise<void> {
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`)));
}

/** Returns the measure of texts in the letters of the page. */
export function letterMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('The browser measures no text: it gives no canvas');
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold ? 'b' : 'r'}${text}`;
    const before = known.get(key);
    if (before !== undefined) return (before * size) / SIZE;
    context.font = `${isBold ? '600' : '400'} ${String(SIZE)}px 'Noto Sans', sans-serif`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return (width * size) / SIZE;
  };
}
