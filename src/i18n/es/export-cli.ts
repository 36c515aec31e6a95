/** Qué dicen de sí las órdenes de exportar. */
export const exportCli = {
  arguments: {
    exportPackage: 'paquete hecho con «mosaico export», o la carpeta en que se desempacó',
  },
  options: {
    exportFormat:
      'formato de los datos: geojson, kml, kmz, gpx, shp, gpkg, fgb, geoparquet, topojson, csv, csv-es, xlsx, json o parquet',
    overlapsWith: 'exporta las superposiciones con esta capa: archivo o id de una capa incluida',
    combinations: 'exporta la superficie de cada combinación de las capas',
    features: 'solo las entidades con estos identificadores, separados por comas',
    bare: 'escribe solo los datos, sin lo necesario para citarlos y calcularlos otra vez',
  },
  commands: {
    export:
      'escribe superficies, superposiciones o combinaciones en un paquete que se puede citar y calcular otra vez',
    recompute: 'calcula otra vez los números de un paquete y dice cuáles difieren',
  },
  examples: {
    export:
      '# todas las superposiciones con provincias, para citarlas\nmosaico export protected-areas --overlaps-with provinces --format csv --out superposiciones.zip\n# un archivo propio para una hoja de cálculo en español, solo los datos\nmosaico export comunidades.geojson --format csv-es --bare --out comunidades.csv',
    recompute: '# ¿salen otra vez los mismos números?\nmosaico recompute superposiciones.zip',
  },
  misuse: {
    unknownExportFormat: 'No existe el formato «{value}». Se aceptan {known}.',
    exportNeedsOut: '«export» necesita «--out»: el archivo que se hace.',
    exportOneLayer:
      'Se exporta una capa a la vez. Para las superposiciones de dos use «--overlaps-with»; para varias, «--combinations».',
    exportOneKind: '«--overlaps-with» y «--combinations» no van juntas. Elija una.',
  },
};
