import type { AttributeClass } from '../core/catalogue/attribute-classes.ts';
import type { Dictionary } from './es.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { propertyLabel, propertyText } from './property-text.ts';

/** Returns what an attribute of a layer is called. */
export function attributeLabel(key: string, dictionary: Dictionary): string {
  const { attributes, missing } = dictionary.panels;
  if (key === 'missing') return missing.attribute;
  return key === 'status' || key === 'precision' ? attributes[key] : propertyLabel(key, dictionary);
}

/** Returns a value of an attribute in words; `null` is unknown, or for a status that there is none yet. */
export function attributeText(
  key: string,
  value: string | null,
  dictionary: Dictionary,
  language: Language,
): string {
  const { catalogue, panels } = dictionary;
  if (key === 'status') return wordIn(catalogue.status, value ?? 'none');
  if (key === 'precision') return wordIn(catalogue.precision, value ?? 'none');
  if (key === 'missing') return wordIn(panels.missing.kinds, value ?? 'nothing');
  if (value === 'true') return panels.common.yes;
  if (value === 'false') return panels.attributes.no;
  return propertyText(key, value, dictionary, language) ?? panels.attributes.unknown;
}

/** Returns what a class of features has in common, in words. */
export function classText(
  key: string,
  { meaning }: AttributeClass,
  dictionary: Dictionary,
  language: Language,
): string {
  switch (meaning.kind) {
    case 'value':
      return attributeText(key, meaning.value, dictionary, language);
    case 'range': {
      const [from, to] = [numberText(meaning.from, language), numberText(meaning.to, language)];
      return from === to ? from : fill(dictionary.panels.attributes.range, { from, to }, language);
    }
    case 'others':
      return fill(dictionary.panels.attributes.others, { count: meaning.count }, language);
    case 'unknown':
      return attributeText(key, null, dictionary, language);
  }
}

function numberText(value: number, language: Language): string {
  return formatNumber(value, language, { maximumDecimals: 0 });
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
