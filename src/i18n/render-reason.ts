import type { MeasurementMethod, Reason } from '../core/figures/judgement.ts';
import type { Dictionary } from './es.ts';
import { fill, localeOf } from './fill.ts';
import { formatDate, formatNumber, formatWithBand } from './format.ts';
import type { Language } from './language.ts';

/** Returns the sentence for a reason, with numbers, dates and lists in the manner of the language. */
export function renderReason(reason: Reason, dictionary: Dictionary, language: Language): string {
  const texts = Object.entries(reason.params).map(([name, value]) => [
    name,
    renderParameter(name, value, dictionary, language),
  ]);
  const { net, band } = reason.params;
  if (typeof net === 'number' && typeof band === 'number') {
    texts.push(['netWithBand', formatWithBand(net, band, language)]);
  }
  const sentence = fill(dictionary.figures.reasons[reason.code], Object.fromEntries(texts), language);
  // A name may end in a point of its own, as a list that its document breaks off does.
  return sentence.replace(/\.\.$/, '.');
}

/** Returns the name of a way of measuring: «elipsoide WGS 84», «plano UTM 18S», «superficie legal». */
export function renderMethod(method: MeasurementMethod, { figures: { methods } }: Dictionary): string {
  const names: Readonly<Record<string, string>> = methods;
  return names[method] ?? methods.utm.replace('{zone}', method.replace('utm:', ''));
}

function renderParameter(
  name: string,
  value: Reason['params'][string],
  dictionary: Dictionary,
  language: Language,
): string {
  if (typeof value === 'number') return formatNumber(value, language, { signed: name === 'difference' });
  if (typeof value === 'object') {
    const items = value.map((item) => renderText(item, dictionary, language));
    return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
  }
  if (name === 'method') return renderMethod(value as MeasurementMethod, dictionary);
  if (name === 'unit') return wordFor(value, dictionary.figures.units) ?? value;
  return name === 'expression' ? renderExpression(value, language) : renderText(value, dictionary, language);
}

/** The word for a code of ours, a date in words, or the text as it is. */
function renderText(text: string, dictionary: Dictionary, language: Language): string {
  return wordFor(text, dictionary.figures.terms) ?? dateOrText(text, language);
}

function renderExpression(expression: string, language: Language): string {
  return expression.replace(/\d+(\.\d+)?/g, (number) => formatNumber(Number(number), language));
}

function dateOrText(text: string, language: Language): string {
  if (!/^\d{4}-\d{2}$/.test(text)) return formatDate(text, language);
  const style = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(Date.parse(`${text}-01T00:00:00Z`));
}

function wordFor(code: string, words: Readonly<Record<string, string>>): string | undefined {
  return words[code];
}
