import type { Dictionary } from '../es.ts';
import { boundaryCli } from './boundary-cli.ts';
import { exportCli } from './export-cli.ts';

export const cli: Dictionary['cli'] = {
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    globalOptions: 'Options of every command:',
    examples: 'Examples:',
  },
  usage: {
    program: '<command> [options]',
    options: '[options]',
  },
  program: {
    title:
      'Mosaico measures territories and puts every stated figure beside what the geometry says. ' +
      'Nothing leaves this computer.',
    more:
      '<file> is a GeoJSON file (RFC 8142 sequences and one feature a line too), TopoJSON, KML, KMZ, GPX, a shapefile, a GeoPackage, FlatGeobuf or WKT, "-" for standard input (once), ' +
      'or the id of an embedded layer such as protected-areas; "mosaico layers" lists them. Where a file of ' +
      'that name exists, the file wins.\n\n' +
      'Exit code: 0 fine; 1 findings (an error in the data or, with --strict, a figure that disagrees); ' +
      '2 misuse of the command line; 3 could not run.',
    version: 'show the version',
    help: 'show this help',
  },
  arguments: {
    file: 'file, "-" or id of an embedded layer',
    files: 'files, "-" or ids of embedded layers',
    first: 'first layer: file, "-" or id of an embedded layer',
    second: 'second layer; without it the first is compared with itself',
    subtracted: 'layer that is taken away',
    layers: 'one to eight layers: files, "-" or ids of embedded layers',
    figures: 'figures of interest, such as F027; without them, all',
    packageAction: 'create (makes a package), open (writes what it holds) or verify (measures again)',
    packageFiles: 'create: files, “-” or ids of embedded layers; open and verify: one package',
    output: 'GeoJSON file to write',
    ...boundaryCli.arguments,
    ...exportCli.arguments,
  },
  options: {
    passphraseEnv: 'name of the environment variable that holds the passphrase of the package',
    blur: 'create: moves positions to a grid of so many metres and leaves the original files out',
    title: 'create: title of the project (by default the names of the files)',
    encoding: 'encoding of the texts of the .dbf, such as windows-1252 or utf-8',
    fromCrs:
      'reference system of the file, such as EPSG:24878; with +swapped, +west or +south where axes are swapped or a sign was lost',
    toCrs: 'system to write in, such as EPSG:32718 (EPSG:4326 by default)',
    numbers: 'how numbers are written: es-PE and en (868,927.84) or es-CO (868.927,84)',
    as: 'whether lines and points are what they are (as-is, the default) or vertices of a boundary (boundary)',
    id: 'property that identifies each feature; without it, its "id", else its position from 0',
    format: 'table (the default), csv, json or ndjson',
    out: 'write the result to a file instead of standard output',
    method:
      'how to measure: ellipsoidal (the default), utm:18S and the other zones, epsg:9377, spherical, or all ' +
      '(all four; only in areas and figures, where figures takes it by default)',
    threads: 'threads that compute (1 by default); the result is the same for any number',
    timings: 'write the seconds of each phase and the peak memory to a JSON file',
    cache: 'keep checked files in this folder, and take them from there where nothing in them changed',
    quiet: 'standard error shows errors only',
    lang: "language of the texts: es, en or pt (by default the system's)",
    zones: 'layer whose features are the zones: municipalities, provinces, basins',
    asOf: "date that stands for today, YYYY-MM-DD (by default the clock's)",
    reference: 'folder with official boundaries, which replace the embedded outlines',
    strict: 'end with code 1 if any figure disagrees, at its own date or at that of --as-of',
    repair:
      'use repaired the features that can be, and name each with its change; without it they are left out',
    listRepairs: 'list what can be repaired, with the hectares before and after; changes nothing',
    geometry:
      'write the geometry of the overlaps to a GeoJSON file, with their areas and whether it is reliable',
    repairedGeometry: 'with --repair, write all features to a new GeoJSON file, repaired those that can be',
    ...boundaryCli.options,
    ...exportCli.options,
  },
  commands: {
    areas: 'area of each feature, with its method beside it',
    overlaps: 'overlaps of two layers, or of one with itself, and the account that closes',
    union: 'gross, counted twice and net area of the layers together',
    difference: 'area of the first layer that the second does not cover, the reverse, and both together',
    account: 'area of each combination of layers, by zone where zones are given, and the account that closes',
    figures: 'stated figures beside what was measured, with their verdicts',
    validate: 'checks files and says what was found, where and what was expected',
    convert: 'write a file of another format as GeoJSON, in WGS 84 longitude and latitude',
    package: 'keeps boundaries and their measures in one file, opens it or verifies it',
    layers: 'embedded layers with their precision, vintage and licence',
    ...boundaryCli.commands,
    ...exportCli.commands,
  },
  examples: {
    areas:
      '# each protected area by every method\n' +
      'mosaico areas protected-areas --method all\n' +
      '# a file of your own, as a Peruvian decree measures it, in CSV\n' +
      'mosaico areas communities.geojson --id code --method utm:18S --format csv --out areas.csv',
    overlaps:
      '# protected areas and provinces\n' +
      'mosaico overlaps protected-areas provinces\n' +
      '# does a layer overlap itself?\n' +
      'mosaico overlaps communities.geojson --format json\n# to draw them in a GIS\nmosaico overlaps protected-areas provinces --geometry overlaps.geojson',
    union:
      '# no hectare counted twice\n' +
      'mosaico union protected-areas proposal.geojson\n' +
      '# from another program\n' +
      'cat proposal.geojson | mosaico union - --format json',
    difference:
      '# what a proposal adds to what is protected already\n' +
      'mosaico difference proposal.geojson protected-areas',
    account:
      '# what lies in protected areas, what in PDET municipalities and what in both\n' +
      'mosaico account protected-areas pdet-municipalities\n' +
      '# the same in each province, for R or a spreadsheet\n' +
      'mosaico account protected-areas proposal.geojson --zones provinces --format csv --out account.csv',
    figures:
      '# all figures, on the embedded outlines\n' +
      'mosaico figures\n' +
      '# one figure, with its reason\n' +
      'mosaico figures F027\n' +
      '# with official boundaries, at a date\n' +
      'mosaico figures --reference boundaries --as-of 2019-06-02 --format csv',
    validate:
      '# before you hand in a file\nmosaico validate communities.geojson --format csv\n# what can be repaired, and the repaired file\nmosaico validate communities.geojson --repair --geometry repaired.geojson',
    convert:
      '# a KMZ from Google Earth\nmosaico convert plot.kmz plot.geojson\n# what a GPS recorded, as a boundary\nmosaico convert walk.gpx boundary.geojson --as boundary\n# vertices of a plan on PSAD56, as a boundary\nmosaico convert vertices.csv boundary.geojson --from-crs EPSG:24878 --as boundary',
    package:
      '# a package of two files\n' +
      'mosaico package create plot.kmz community.geojson --out community.mosaico\n' +
      '# closed with the passphrase that is in the variable SECRET\n' +
      'mosaico package create community.geojson --passphrase-env SECRET --out community.mosaico\n' +
      '# what it holds, in a folder; and whether its numbers come out again\n' +
      'mosaico package open --out folder community.mosaico\n' +
      'mosaico package verify community.mosaico',
    layers:
      '# what comes with the program\nmosaico layers\n# the sources, to cite them\nmosaico layers --format json',
    ...boundaryCli.examples,
    ...exportCli.examples,
  },
  progress: {
    reading: 'reading {file}',
    job: '{job}: {done} of {total}',
  },
  table: {
    empty: 'No rows.',
    sound: 'Nothing wrong was found.',
    nothingToRepair: 'There is nothing to repair.',
    method: 'Method: {method}. mosaico {version}.',
    input: '{file}: {features} features, SHA-256 {sha256}',
    precision:
      '{layer}: generalised outline, declared positional error {error} m; not fit for surveying boundaries.',
    moreIssues: '(and {count} more of the kind: see "mosaico validate" or json)',
    reasonsElsewhere: 'The reason of each verdict: mosaico figures F027, or --format csv.',
    figure: '{id} · "{quote}" ({source}, line {line}). {reason}',
    reasonAtTwoDates: '{then} As of {asOf}: {today}',
  },
  severities: {
    error: 'error',
    warning: 'warning',
    notice: 'notice',
  },
  misuse: {
    unknownCommand: 'There is no command "{token}".{suggestion} "mosaico --help" lists them.',
    unknownOption: 'There is no option "{token}".{suggestion} "{command} --help" lists them.',
    missingValue: 'The option "{token}" lacks its value. See "{command} --help".',
    missingArgument: 'The argument {token} is missing. See "{command} --help".',
    tooManyArguments: 'There are too many arguments. See "{command} --help".',
    malformed: 'The command line cannot be understood: {detail}',
    suggestion: ' Did you mean "{token}"?',
    unknownFormat: 'There is no format "{value}". Accepted: table, csv, json and ndjson.',
    unknownMethod:
      'There is no method "{value}". Accepted: ellipsoidal, utm:1N to utm:60S (such as utm:18S), epsg:9377, ' +
      'spherical and all.',
    allNeedsAreas:
      '"--method all" gives several numbers a row and {command} gives one. Choose one method, such ' +
      'as "--method ellipsoidal".',
    unknownLanguage: 'There are no texts in "{value}". Accepted: es, en and pt.',
    unknownEncoding: 'The encoding "{value}" is not known. Accepted is, for example, utf-8 or windows-1252.',
    unknownTakenAs: '"--as {value}" is not known. Accepted are boundary and as-is.',
    unknownCrs: 'The reference system "{value}" is not known. Accepted are {known}.',
    unknownNumbers: '"--numbers {value}" is not known. Accepted are es-PE, es-CO and en.',
    notADate: '"{value}" is not a date. Expected YYYY-MM-DD, such as 2019-06-02.',
    notAThreadCount: '"{value}" is not a number of threads. Expected a whole number from 1.',
    standardInputTwice: 'Standard input ("-") can be read only once.',
    geometryNeedsRepair:
      '"--geometry" of validate writes what was repaired: add "--repair", and give one file.',
    wouldOverwrite: '"--out {file}" would erase an input file. Choose another name.',
    tooManyLayers:
      'There are {count} layers, and an account tells {most} apart at most. Leave some out, or join them in one file before.',
    noPassphrase:
      'The environment variable “{name}” holds no passphrase. Set it before, for example with “read -rs {name}; export {name}”.',
    notAGrid: '“{value}” is no grid. Expected is a number of metres above 0 and at most 100,000.',
    onePackage: 'open and verify take one package.',
    packageNeedsOut:
      '“package {action}” needs “--out”: the package that is made, or the folder in which it is opened.',
    unknownPackageAction: 'There is no “package {value}”. Accepted are create, open and verify.',
    unknownFigure: 'There is no figure "{value}". They go from {first} to {last}.',
    ...boundaryCli.misuse,
    ...exportCli.misuse,
  },
  breakdown: {
    missingFile:
      'There is no file "{file}", nor an embedded layer with that id. Check the path. Embedded layers: {layers}.',
    unreadable: 'Could not read "{file}": {detail}. Check the path and the permissions.',
    unwritable: 'Cannot write "{file}": {detail}. Check that the folder exists, and its permissions.',
    tooLarge:
      '"{file}" holds {megabytes} MB in a single text and the most is {limit} MB. Split the file, or save it ' +
      'with one feature a line: then only memory limits it.',
    tooLittleMemory:
      '"{file}" needs about {megabytes} MB of memory and Node has {free} MB left. Split the file or give it more: ' +
      'NODE_OPTIONS=--max-old-space-size={option}.',
    alreadyThere: '“{file}” is there already, and nothing is written over. Choose another folder.',
    noReference:
      'The folder "{folder}" holds none of the boundary files that are known: {files}. Check the path.',
    engineFailed: 'The computation broke off: {detail}',
    bug: 'A bug of mosaico, not of your data: {detail}. Please report it with the command that you typed.',
  },
};
