import type { Element, Node } from '@xmldom/xmldom';

const ELEMENT = 1;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Returns the name of an element without the prefix of its namespace, which files in use often forget to declare. */
export function tagOf(element: Element): string {
  return element.tagName.replace(/^.*:/, '');
}

/** Returns the elements right inside an element, those of one name where it is given. */
export function childrenOf(element: Element, tag?: string): readonly Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (tag === undefined || tagOf(node) === tag)) children.push(node);
  }
  return children;
}

/** Returns the text of the first element of that name right inside an element, or `null` where it is absent or blank. */
export function childText(element: Element, tag: string): string | null {
  const text = childrenOf(element, tag)[0]?.textContent?.trim() ?? '';
  return text === '' ? null : text;
}

/** Yields an element and all in it, in the order of the document, with the depth of each, without recursion. */
function* walk(root: Element): Generator<readonly [element: Element, depth: number]> {
  const open: (readonly [Element, number])[] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const [element, depth] = next;
    for (const child of childrenOf(element).toReversed()) open.push([child, depth + 1]);
  }
}

/** Returns how deep elements stand in elements. */
export function depthOf(root: Element): number {
  let deepest = 0;
  for (const [, depth] of walk(root)) deepest = Math.max(deepest, depth);
  return deepest;
}

/** Returns the elements of these names anywhere inside an element, in the order of the document. */
export function descendantsOf(root: Element, tags: readonly string[]): readonly Element[] {
  return [...walk(root)].map(([element]) => element).filter((element) => tags.includes(tagOf(element)));
}
