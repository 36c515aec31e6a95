import { hasError } from '../../core/base/issue.ts';
import { verifyPackage as verify } from '../../engine/verify-package.ts';
import type { VerifiedNumber } from '../../engine/verify-package.ts';
import type { Context } from '../context.ts';
import { hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { loadPackage } from './load-package.ts';
import type { PackageOptions } from './package-options.ts';

const COLUMNS = [
  'boundary',
  'feature',
  'layer',
  'layer_feature',
  'method',
  'hectares',
  'recomputed_ha',
  'difference_ha',
  'result',
] as const;

function toRow(number: VerifiedNumber): Row<(typeof COLUMNS)[number]> {
  const { boundary, feature, what, stored, recomputed, difference, agrees } = number;
  return {
    boundary,
    feature,
    layer: what.layer,
    layer_feature: what.layerFeature,
    method: what.method,
    hectares: hectaresCell(stored),
    recomputed_ha: hectaresCell(recomputed),
    difference_ha: hectaresCell(difference),
    result: agrees ? 'same' : 'differs',
  };
}

/**
 * Returns every number of a package beside the one that is measured again on what the package holds. A number that
 * differs by more than a square metre is a finding, as is an error in the package, of which nothing is then measured.
 */
export async function verifyPackage(path: string, given: PackageOptions, context: Context): Promise<Report> {
  const { engine, watch } = context;
  const { content, record, issues } = await loadPackage(path, given, context);
  const verified =
    content === null
      ? { numbers: [], issues: [] }
      : await watch.measure('compute', () => verify(content, engine));
  const different = verified.numbers.filter(({ agrees }) => !agrees).length;
  return {
    columns: COLUMNS,
    rows: verified.numbers.map(toRow),
    summary: { numbers: verified.numbers.length, different },
    method: content === null ? null : 'all',
    inputs: [record],
    issues,
    hasFindings: hasError(issues) || different > 0,
  };
}
