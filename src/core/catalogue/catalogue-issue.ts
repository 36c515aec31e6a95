import type { Issue } from '../base/issue.ts';

/** What can be wrong with an entry of the catalogue, or with the layer that it describes. */
export type CatalogueIssueCode =
  | 'catalogue-not-json'
  | 'catalogue-field'
  | 'catalogue-file-name'
  | 'catalogue-period-order'
  | 'catalogue-feature-repeated'
  | 'catalogue-file-missing'
  | 'catalogue-hash'
  | 'catalogue-count'
  | 'catalogue-id-missing'
  | 'catalogue-id-repeated'
  | 'catalogue-name-missing'
  | 'catalogue-geometry-kind'
  | 'catalogue-feature-unlisted'
  | 'catalogue-feature-unknown'
  | 'catalogue-feature-name';

export type CatalogueIssue = Issue<CatalogueIssueCode>;

/** Returns an issue of the catalogue; all are errors, because a broken catalogue must not be built. */
export function catalogueIssue(
  code: CatalogueIssueCode,
  at: CatalogueIssue['at'],
  params: CatalogueIssue['params'] = {},
): CatalogueIssue {
  return { code, severity: 'error', at, params };
}
