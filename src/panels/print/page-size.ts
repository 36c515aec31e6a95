import type { PaperSize } from '../../core/paper/paper-frame.ts';

/**
 * Tells the printer how large the sheets are, until the function that is returned is called. It is a style sheet of its
 * own, after all others: the acta asks for A4, and may have been opened before.
 */
export function printPageSize({ width, height }: PaperSize): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${String(width)}mm ${String(height)}mm; margin: 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
