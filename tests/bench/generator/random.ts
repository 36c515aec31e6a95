/**
 * Returns a source of numbers from 0 to below 1 that is the same at every run, on every machine.
 *
 * @see Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, section 3, with words of 32 bits.
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
