import type { ExportKind } from '../../core/export/export-request.ts';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import { boundaryName } from '../../core/project/boundary-name.ts';
import type { OwnBoundary } from '../../core/project/project.ts';
import { tableFormats } from '../../core/writing/table-formats.ts';
import type { TableFormatId } from '../../core/writing/table-writer.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { OWN_PREFIX } from '../../state/exports.svelte.ts';

/** A layer or boundary to choose from. */
export interface LayerOption {
  readonly value: string;
  readonly label: string;
}

/** Whether a boundary is exported only where the person asks for it: it is private, or a draft made on this device. */
export function isHeldBack(boundary: OwnBoundary): boolean {
  return boundary.isPrivate || boundary.kind === 'drawing';
}

/**
 * Returns what can be exported as a kind: layers of the catalogue, for overlaps and combinations those of areas, and
 * boundaries of the person; what is held back only `withHeldBack`.
 */
export function layerOptions(
  kind: ExportKind,
  entries: readonly LayerEntry[],
  boundaries: readonly OwnBoundary[],
  withHeldBack: boolean,
  texts: Dictionary['panels']['exports'],
  language: Language,
): readonly LayerOption[] {
  const layers = entries
    .filter(({ theme }) => theme !== 'basemap')
    .filter(({ geometry }) => kind === 'layer' || geometry === 'areas')
    .map(({ id, title }) => ({ value: id, label: title[language] }));
  const own = boundaries
    .filter((boundary) => withHeldBack || !isHeldBack(boundary))
    .map((boundary) => ({
      value: OWN_PREFIX + boundary.id,
      label: fill(texts.own, { name: boundaryName(boundary) || texts.untitled }, language),
    }));
  return [...layers, ...own];
}

/** Returns the formats to choose from; the table of text in two ways of writing it. */
export function formatOptions(
  texts: Dictionary['panels']['exports'],
): readonly { readonly value: TableFormatId; readonly label: string }[] {
  return tableFormats.map(({ id, name }) => ({
    value: id,
    label: id === 'csv-es' ? texts.spreadsheet : name,
  }));
}
