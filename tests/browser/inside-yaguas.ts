/** A tenth of a degree inside Yaguas: 12,294.25 ha by the closed form of a cell of the graticule. */
export const insideYaguas = {
  type: 'Feature',
  properties: { name: 'Chacra de prueba' },
  geometry: {
    type: 'Polygon',
    coordinates: [[-71.3, -2.9, -71.2, -2.9, -71.2, -2.8, -71.3, -2.8, -71.3, -2.9]].map((flat) =>
      Array.from({ length: 5 }, (_, index) => flat.slice(2 * index, 2 * index + 2)),
    ),
  },
};

/** A file as a person would choose it. */
export const fileOf = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });
