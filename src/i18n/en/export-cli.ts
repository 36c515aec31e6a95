import type { exportCli as spanish } from '../es/export-cli.ts';

/** What the commands that export say of themselves. */
export const exportCli: typeof spanish = {
  arguments: {
    exportPackage: 'package made by “mosaico export”, or the folder to which it was unpacked',
  },
  options: {
    exportFormat:
      'format of the data: geojson, kml, kmz, gpx, shp, gpkg, fgb, geoparquet, topojson, csv, csv-es, xlsx, json or parquet',
    overlapsWith: 'export the overlaps with this layer: file or id of an embedded layer',
    combinations: 'export the area of each combination of the layers',
    features: 'only the features with these identifiers, parted by commas',
    bare: 'write the data alone, without what is needed to cite them and to compute them again',
  },
  commands: {
    export: 'write areas, overlaps or combinations as a package that can be cited and computed again',
    recompute: 'compute the numbers of a package again and say which differ',
  },
  examples: {
    export:
      '# all overlaps with provinces, to be cited\nmosaico export protected-areas --overlaps-with provinces --format csv --out overlaps.zip\n# a file of your own for a spreadsheet in Spanish, the data alone\nmosaico export communities.geojson --format csv-es --bare --out communities.csv',
    recompute: '# do the same numbers come out again?\nmosaico recompute overlaps.zip',
  },
  misuse: {
    unknownExportFormat: 'There is no format “{value}”. Accepted are {known}.',
    exportNeedsOut: '“export” needs “--out”: the file that is made.',
    exportOneLayer:
      'One layer is exported at a time. For the overlaps of two use “--overlaps-with”; for several, “--combinations”.',
    exportOneKind: '“--overlaps-with” and “--combinations” do not go together. Choose one.',
  },
};
