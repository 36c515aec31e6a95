import type { Issue, Outcome } from '../base/issue.ts';
import type { ParsedFeature, ParsedFile } from '../base/parsed-file.ts';
import { boundaryNotice, takenAsBoundary } from './as-boundary.ts';
import { askedEvidence } from './asked-evidence.ts';
import type { FileEvidence } from './asked-evidence.ts';
import { foreignFormat } from './foreign-format.ts';
import type { Format, NamedBytes, ReadOptions } from './format.ts';
import { formatIssue } from './format-issue.ts';
import type { FormatIssueCode } from './format-issue.ts';
import type { PlacedOutcome } from './place-file.ts';
import { placeLayers } from './place-layers.ts';
import { certainFormatOf, formatOf, preferred } from './formats.ts';
import { geojson } from './geojson.ts';
import { choicesForFile } from './reading-choices.ts';
import { shapefile } from './shapefile.ts';
import { isMosaicoPackage } from './package-signature.ts';
import { isZip } from './zip/read-entries.ts';
import { unpackZip } from './zip/unpack-zip.ts';

type FileIssue = Issue<FormatIssueCode>;

/** A file to be read, its format known, with the files beside it. */
interface Part {
  readonly file: NamedBytes;
  readonly format: Format;
  readonly companions: readonly NamedBytes[];
}

const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ', …' : '';
  return names.slice(0, MOST_NAMES).join(', ') + more;
}

/** Of an archive the files of one format: a map in KML comes with pictures, a shapefile with tables about it. */
async function partsOfZip(
  file: NamedBytes,
  issues: FileIssue[],
  mostBytes: number | undefined,
): Promise<readonly Part[]> {
  const unpacked = await unpackZip(file, mostBytes);
  issues.push(...unpacked.issues);
  const { files } = unpacked;
  const known = files.flatMap((inner) => {
    if (isPartOfShapefile(inner, files)) return [];
    const format = certainFormatOf(inner.bytes);
    return format === null ? [] : [{ file: inner, format, companions: files }];
  });
  const [first, ...others] = known;
  if (first === undefined && unpacked.issues.length === 0) {
    const found = listed(files.map(({ name }) => name)) || '–';
    issues.push(formatIssue('zip-nothing-known', {}, { found }));
  }
  if (first === undefined || others.length === 0) return known;
  const chosen = preferred(known.map(({ format }) => format));
  const ignored = known.filter(({ format }) => format !== chosen).map((part) => part.file.name);
  if (ignored.length > 0) issues.push(formatIssue('zip-others-ignored', {}, { found: listed(ignored) }));
  return known.filter(({ format }) => format === chosen);
}

/** The other parts of a shapefile, which are read with it. */
const BESIDE_SHAPEFILE = /\.(dbf|shx|prj|qpj|cpg|sbn|sbx|qix|fix|atx|shp\.xml|qmd|lyr)$/i;

function isPartOfShapefile({ name }: NamedBytes, files: readonly NamedBytes[]): boolean {
  return BESIDE_SHAPEFILE.test(name) && files.some(({ bytes }) => shapefile.detect(bytes));
}

function partsOfFile(file: NamedBytes, files: readonly NamedBytes[], issues: FileIssue[]): readonly Part[] {
  if (isMosaicoPackage(file.bytes)) {
    issues.push(formatIssue('package-given', files.length > 1 ? { file: file.name } : {}));
    return [];
  }
  if (isPartOfShapefile(file, files)) return [];
  const format = file.bytes.length === 0 ? geojson : formatOf(file.bytes);
  if (format !== null) return [{ file, format, companions: files }];
  const found = foreignFormat(file.bytes) ?? '';
  issues.push(formatIssue('format-not-read', files.length > 1 ? { file: file.name } : {}, { found }));
  return [];
}

async function partsOf(
  files: readonly NamedBytes[],
  issues: FileIssue[],
  mostBytes: number | undefined,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const file of files) {
    const isArchive = isZip(file.bytes) && !isMosaicoPackage(file.bytes);
    parts.push(...(isArchive ? await partsOfZip(file, issues, mostBytes) : partsOfFile(file, files, issues)));
  }
  return parts;
}

/** Of several files each issue says in which. */
function located(issues: readonly FileIssue[], name: string, isOneOfMany: boolean): readonly FileIssue[] {
  return isOneOfMany ? issues.map((issue) => ({ ...issue, at: { file: name, ...issue.at } })) : issues;
}

function withBoundary(
  parsed: Outcome<ParsedFile, FormatIssueCode>,
  parts: readonly Part[],
  as: ReadOptions['as'],
): Outcome<ParsedFile, FormatIssueCode> {
  if (parsed.value === null) return parsed;
  if (as === 'boundary') {
    const taken = takenAsBoundary(parsed.value);
    return { value: taken.value, issues: [...parsed.issues, ...taken.issues] };
  }
  // Points and lines of GeoJSON are what a GIS wrote: places and rivers. Those of other formats are what people walked.
  const notice = parts.every(({ format }) => format === geojson) ? null : boundaryNotice(parsed.value);
  return notice === null ? parsed : { ...parsed, issues: [...parsed.issues, notice] };
}

/**
 * Returns the features of files that were given together, such as the parts of a shapefile, an archive, or one file of
 * any format that is known, told by content, on WGS 84. Features stand in the order of the files. A file or archive of which
 * nothing can be read is an issue; the value is `null` where nothing was read at all.
 */
export async function readFiles(files: readonly NamedBytes[], options: ReadOptions): Promise<PlacedOutcome> {
  const issues: FileIssue[] = [];
  const evidences: FileEvidence[] = [];
  const parts = await partsOf(files, issues, options.mostUnpackedBytes);
  let features: readonly ParsedFeature[] = [];
  let isAnythingRead = false;
  for (const { file, format, companions } of parts) {
    const choices = choicesForFile(options, file.name);
    const own = { ...options, ...choices, companions, firstPosition: features.length };
    const { value, issues: found, evidence } = placeLayers(await format.parse(file.bytes, own), choices.crs);
    if (evidence !== null) evidences.push({ name: file.name, evidence });
    issues.push(...located(found, file.name, parts.length > 1));
    isAnythingRead ||= value !== null;
    if (value !== null) features = features.length === 0 ? value.features : [...features, ...value.features];
  }
  const taken = withBoundary({ value: isAnythingRead ? { features } : null, issues }, parts, options.as);
  return { ...taken, evidence: askedEvidence(evidences) };
}
