/** Returns the items under their codes; throws where two share one, since a join would then lose one in silence. */
export function byCode<Item>(
  items: readonly Item[],
  codeOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const code = codeOf(item);
    if (found.has(code)) throw new Error(`Code ${code} stands twice`);
    found.set(code, item);
  }
  return found;
}

/** Returns the item with a code; throws where there is none, naming the table that was searched. */
export function requireCode<Item>(items: ReadonlyMap<string, Item>, code: string, table: string): Item {
  const item = items.get(code);
  if (item === undefined) throw new Error(`No row of ${table} has the code ${code}`);
  return item;
}
