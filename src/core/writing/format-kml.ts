import { strToU8 } from 'fflate';
import type { FeatureTable } from './feature-table.ts';
import { kmlText } from './kml-text.ts';
import type { WrittenTable } from './table-writer.ts';
import { writtenBytes, writtenText } from './written-text.ts';
import { XmlTexts } from './xml-texts.ts';
import { zipFiles } from './zip-files.ts';

/** Returns a table as KML, as {@link kmlText} says. */
export function formatKmlTable(table: FeatureTable): WrittenTable {
  const texts = new XmlTexts();
  return writtenText(table, 'kml', kmlText(table, texts), texts.issues);
}

/** Returns a table as KMZ: the KML of {@link formatKmlTable}, packed. */
export function formatKmzTable(table: FeatureTable): WrittenTable {
  const texts = new XmlTexts();
  const packed = zipFiles(new Map([['doc.kml', strToU8(kmlText(table, texts))]]));
  return writtenBytes(table, 'kmz', packed, texts.issues);
}
