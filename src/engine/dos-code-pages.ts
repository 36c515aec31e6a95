/** Letters and marks of bytes 128 to 255 in the code pages of DOS that the west of the world used. */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

const FIRST_UPPER = 128;

/**
 * Returns bytes in a code page of DOS as text, which browsers do not know; `null` for any other encoding. Every byte
 * stands for something in them.
 *
 * @see IBM, code pages 437 and 850, as the Unicode Consortium maps them.
 */
export function decodeDos(bytes: Uint8Array, encoding: string): string | null {
  const upper = UPPER_HALVES[encoding.toLowerCase()];
  if (upper === undefined) return null;
  const letters = Array.from(bytes, (byte) =>
    byte < FIRST_UPPER ? String.fromCharCode(byte) : upper.charAt(byte - FIRST_UPPER),
  );
  return letters.join('');
}
