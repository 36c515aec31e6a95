/** What may stand before the root element: declarations, comments and instructions. */
const PROLOGUE = /^(?:<\?[^]*?\?>|<!--[^]*?-->|<![a-z][^>[]*(?:\[[^\]]*\][^>]*)?>|\s+)+/i;

/** Returns the name of the root element of the beginning of an XML text, without prefix, or `null` where it is none. */
export function rootTag(head: string): string | null {
  const body = head.replace(PROLOGUE, '');
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(body)?.[1]?.toLowerCase() ?? null;
}
