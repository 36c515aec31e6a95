/** Returns the text in lower case and without accents, so that «algodon» finds «Algodón». */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Returns the words of a query, plain. */
export function plainWords(query: string): readonly string[] {
  return plainText(query).split(/\s+/);
}

/** Returns whether every word of the query stands somewhere in the text, accents and case aside. */
export function containsWords(text: string, query: string): boolean {
  const plain = plainText(text);
  return plainWords(query).every((word) => plain.includes(word));
}
