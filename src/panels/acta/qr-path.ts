import { encode } from 'uqr';

/** A QR code as the path of its dark squares, each of side 1. */
export interface QrPath {
  /** Squares along each side, with the light border that readers need. */
  readonly size: number;
  readonly path: string;
}

const QUIET_ZONE = 4;

/**
 * Returns the QR code of a text at level M, which bears 15 % of damage: a fold or a stamp.
 *
 * @see ISO/IEC 18004:2015.
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs: string[] = [];
  data.forEach((row, y) => {
    let start = -1;
    [...row, false].forEach((isDark, x) => {
      if (isDark && start < 0) start = x;
      if (isDark || start < 0) return;
      runs.push(`M${String(start)} ${String(y)}h${String(x - start)}v1h-${String(x - start)}z`);
      start = -1;
    });
  });
  return { size, path: runs.join('') };
}
