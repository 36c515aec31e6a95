const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would make a line end of it.
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold, lone halves of surrogate pairs among them. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Returns whether XML can hold a text as it is. */
export function isXmlText(text: string): boolean {
  return text.search(IMPOSSIBLE) < 0;
}

/** Returns a text as it stands between tags or in an attribute; a question mark for what XML cannot hold. */
export function escapedXml(text: string): string {
  return text.replace(IMPOSSIBLE, '?').replace(/[&<>"'\r]/g, (mark) => ENTITIES[mark] ?? mark);
}
