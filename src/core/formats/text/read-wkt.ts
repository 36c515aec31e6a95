import type { Outcome } from '../../base/issue.ts';
import { referenceOfName } from '../../crs/declared-reference.ts';
import { FeatureList } from '../feature-list.ts';
import type { RawFile, ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { NotWkt, parseWkt } from './parse-wkt.ts';

const EXCERPT_LENGTH = 24;

/** Returns the geometries of a text in WKT as features without properties; trouble is said with its character, from 1. */
export function readWkt(bytes: Uint8Array, options: ReadOptions): Outcome<RawFile, FormatIssueCode> {
  const list = new FeatureList(options);
  const text = (options.decode(bytes, 'utf-8') ?? '').replace(/^\ufeff/, '');
  try {
    const { geometries, srid } = parseWkt(text);
    if (srid !== null) list.refer(referenceOfName(`EPSG:${srid}`));
    for (const geometry of geometries) list.add(geometry, {});
  } catch (failure) {
    if (!(failure instanceof NotWkt)) throw failure;
    const found = text.slice(failure.at).trimStart().slice(0, EXCERPT_LENGTH);
    list.say('wkt-syntax', {}, { position: String(failure.at + 1), found });
  }
  return list.finish();
}
