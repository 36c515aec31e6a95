const SMALL_WORDS = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'el']);

/**
 * Returns a name that stands in capitals as Spanish writes it: `PACÍFICO Y FRONTERA NARIÑENSE` becomes `Pacífico y
 * Frontera Nariñense`. Articles and prepositions are small except at the beginning.
 */
export function spanishTitle(capitals: string): string {
  return capitals
    .toLocaleLowerCase('es')
    .split(' ')
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('es') + word.slice(1);
}
