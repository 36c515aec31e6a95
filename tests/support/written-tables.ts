import { readFiles } from '../../src/core/formats/read-files.ts';
import type { ParsedFeature } from '../../src/core/base/parsed-file.ts';
import type { FeatureTable } from '../../src/core/writing/feature-table.ts';
import type { TableFormatId, WritingOptions, WrittenTable } from '../../src/core/writing/table-writer.ts';
import { tableWriterOf } from '../../src/core/writing/table-writers.ts';
import { decodeText } from '../../src/engine/decode-text.ts';

/** What breaks writers: accents, a tone mark on a letter that is two, quotes, line ends, marks of XML, formulas. */
const hardTexts = [
  'Ñandú, áéíóú üç',
  "ʉ̃́ pa'i «ɨnɨ»",
  'dice "así"; o no',
  'dos\nlíneas',
  '<b>&amp;</b>',
  '=1+2',
  '-sin',
  '1e5',
  '007',
  ' con espacios ',
];

/** A table of areas with holes and parts, of every type of column, with a row that knows nothing. */
export const areasTable: FeatureTable = {
  name: 'areas',
  title: 'Áreas de prueba',
  columns: [
    { name: 'nombre', title: 'Nombre', type: 'text', unit: null },
    { name: 'conteo', title: 'Conteo', type: 'integer', unit: null },
    { name: 'superficie_ha', title: 'Superficie', type: 'number', unit: 'ha' },
    { name: 'titulada', title: 'Titulada', type: 'boolean', unit: null },
    { name: 'desde', title: 'Desde', type: 'date', unit: null },
  ],
  rows: [
    ...hardTexts.map((text, index) => ({
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [-74 + index, -2],
            [-73.4 + index, -2.1],
            [-73.35 + index, -1.5],
            [-74 + index, -1.4],
            [-74 + index, -2],
          ],
          [
            [-73.8 + index, -1.8],
            [-73.8 + index, -1.6],
            [-73.6 + index, -1.7],
            [-73.8 + index, -1.8],
          ],
        ],
      },
      cells: [text, index * 1_000_000_007, index / 7, index % 2 === 0, `2019-06-${String(10 + index)}`],
    })),
    {
      geometry: {
        type: 'MultiPolygon',
        coordinates: [-70, -69].map((lon) => [
          [
            [lon, 1],
            [lon + 0.5, 1],
            [lon + 0.25, 1.6],
            [lon, 1],
          ],
        ]),
      },
      cells: [null, null, null, null, null],
    },
  ],
};

/** Returns what a table is in a format. */
export function written(
  id: TableFormatId,
  table: FeatureTable,
  options?: WritingOptions,
): Promise<WrittenTable> {
  const writer = tableWriterOf(id);
  if (writer === null) throw new Error(`Nothing is written as ${id}.`);
  return writer.format(table, options);
}

/** Returns the text of the first file of a table in a format. */
export async function writtenTextOf(id: TableFormatId, table: FeatureTable): Promise<string> {
  const { files } = await written(id, table);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files[0]?.bytes);
}

/** Returns the features that Mosaico reads of what it wrote. */
export async function readBack(id: TableFormatId, table: FeatureTable): Promise<readonly ParsedFeature[]> {
  const { files } = await written(id, table);
  const named = files.map(({ path, bytes }) => ({ name: path, bytes }));
  const { value, issues } = await readFiles(named, { decode: decodeText });
  if (value === null) throw new Error(`Nothing was read back: ${JSON.stringify(issues)}`);
  return value.features;
}

/** Returns a table of points, with more columns of long names than fit into a page of a database. */
export function largeTable(count = 6000): FeatureTable {
  const columns = Array.from({ length: 80 }, (_, index) => ({
    name: `columna_de_nombre_bastante_largo_y_con_acentos_áéíóú_número_${String(index)}`,
    title: '',
    type: 'integer' as const,
    unit: null,
  }));
  return {
    name: 'grande',
    title: 'Grande',
    columns,
    rows: Array.from({ length: count }, (_, row) => ({
      geometry: { type: 'Point', coordinates: [-70 + row / 1000, -2] },
      cells: columns.map((_column, index) => (index % 3 === 0 ? null : row * (index - 40))),
    })),
  };
}
