/** Longitude and latitude in degrees, to 7 decimals. */
export type Vertex = readonly [lon: number, lat: number];

/** A line between two corners of a mosaic; both neighbours use this very list of vertices. */
export type Arc = readonly Vertex[];

/** How fast the displacements shrink with the length: 0.5 is a random walk, 1 is smooth. Rivers are near 0.7. */
const ROUGHNESS = 0.7;

/** Tangent of the angle at the ends of the rhombus around its chord that an arc never leaves. */
const HALF_ANGLE = 0.36;

/** Returns a vertex as it is written into a file. */
export function toVertex(lon: number, lat: number): Vertex {
  return [Math.round(lon * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7];
}

/** Heights over `steps` + 1 places of equal distance, 0 at both ends, by midpoint displacement. */
function bridge(steps: number, random: () => number): Float64Array {
  const heights = new Float64Array(steps + 1);
  const pending: (readonly [from: number, to: number])[] = [[0, steps]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [from, to] = next;
    if (to - from < 2) continue;
    const middle = (from + to) >> 1;
    const mean = ((heights[from] as number) + (heights[to] as number)) / 2;
    heights[middle] = mean + (random() - 0.5) * 3 * ((to - from) / steps) ** ROUGHNESS;
    pending.push([from, middle], [middle, to]);
  }
  return heights;
}

/**
 * Returns a rough line of `steps` edges from one place to another. It is displaced across its chord only and stays in a
 * narrow rhombus around it, so that it does not cross itself, nor an arc whose rhombus is elsewhere.
 *
 * @see Fournier, Fussell and Carpenter 1982, Computer rendering of stochastic models, Communications of the ACM 25 (6).
 */
export function fractalArc(from: Vertex, to: Vertex, steps: number, random: () => number): Arc {
  const heights = bridge(steps, random);
  const [lon, lat] = from;
  const [dLon, dLat] = [to[0] - lon, to[1] - lat];
  return Array.from(heights, (height, step): Vertex => {
    if (step === 0) return from;
    if (step === steps) return to;
    const along = step / steps;
    const across = HALF_ANGLE * Math.min(along, 1 - along) * Math.tanh(height);
    return toVertex(lon + along * dLon - across * dLat, lat + along * dLat + across * dLon);
  });
}
