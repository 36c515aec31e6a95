import type { Element } from '@xmldom/xmldom';
import type { Outcome } from '../../base/issue.ts';
import type { ParsedFile } from '../../base/parsed-file.ts';
import { FeatureList } from '../feature-list.ts';
import type { ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { childText, childrenOf, descendantsOf } from './elements.ts';
import { kmlGeometry } from './kml-geometry.ts';
import { parseXml } from './parse-xml.ts';

function extendedData(placemark: Element): readonly (readonly [name: string, value: string | null])[] {
  return childrenOf(placemark, 'ExtendedData').flatMap((data) => [
    ...childrenOf(data, 'Data').map(
      (one) => [one.getAttribute('name') ?? '', childText(one, 'value')] as const,
    ),
    ...childrenOf(data, 'SchemaData').flatMap((schema) =>
      childrenOf(schema, 'SimpleData').map(
        (one) => [one.getAttribute('name') ?? '', one.textContent?.trim() ?? null] as const,
      ),
    ),
  ]);
}

function propertiesOf(placemark: Element): Readonly<Record<string, unknown>> {
  const own = ['name', 'description'].flatMap((tag) => {
    const text = childText(placemark, tag);
    return text === null ? [] : [[tag, text] as const];
  });
  return Object.fromEntries([...extendedData(placemark), ...own]);
}

/**
 * Returns the placemarks of a KML file, in its order, wherever in its folders they stand. Texts stay texts, HTML too.
 * What the file only links to is not fetched, and an issue says so.
 *
 * @see OGC 12-007r2, KML 2.3.
 */
export async function parseKml(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Outcome<ParsedFile, FormatIssueCode>> {
  const { value: root, issues } = await parseXml(bytes, options.decode);
  const list = new FeatureList(options);
  list.take(issues);
  if (root === null) return list.finish();
  for (const placemark of descendantsOf(root, ['Placemark'])) {
    list.add(kmlGeometry(placemark), propertiesOf(placemark), placemark.getAttribute('id'));
  }
  const links = descendantsOf(root, ['NetworkLink']).length;
  if (links > 0) list.say('kml-links', {}, { count: links });
  return list.finish();
}
