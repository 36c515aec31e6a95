import { utmZoneOfMethod } from '../core/geometry/area-method.ts';
import type { MethodFacts } from '../core/export/export-words.ts';
import type { SourceDescription } from '../core/export/export-source.ts';
import type { exportTexts } from './es/export-texts.ts';
import { fill } from './fill.ts';
import { formatDate, formatNumber } from './format.ts';
import type { Language } from './language.ts';

type Texts = (typeof exportTexts)['methods'];

function what({ results, sources }: MethodFacts, texts: Texts, language: Language): string {
  const { kind } = results.request;
  const titles = sources.map(({ title }) => title[language]);
  const [a = '', b = a] = titles;
  return fill(texts[kind], { a, b, layers: titles.join('; ') }, language);
}

function how({ results }: MethodFacts, texts: Texts, language: Language): string {
  const { method } = results.request;
  if (method === 'all' || method === 'ellipsoidal' || method === 'spherical') return texts[method];
  const zone = utmZoneOfMethod(method);
  return zone === null ? texts.nacional : fill(texts.utm, { zone }, language);
}

function totals({ results }: MethodFacts, texts: Texts, language: Language): readonly string[] {
  const { kind } = results.request;
  const entries = Object.entries(results.totals);
  if (entries.every(([, value]) => value === null)) return [];
  const sentences = {
    layer: texts.totalsLayer,
    overlaps: texts.totalsOverlaps,
    combinations: texts.totalsCombinations,
  };
  const written = entries.map(([name, value]) => [
    name,
    value === null ? texts.unknown : formatNumber(value, language, { decimals: 4 }),
  ]);
  return [fill(sentences[kind], Object.fromEntries(written) as Record<string, string>, language)];
}

function source(description: SourceDescription, texts: Texts, language: Language): string {
  const { title, authority, vintage, licence, precision, positionalErrorMetres, file, sha256 } = description;
  const isOutline = precision === 'outline' && positionalErrorMetres !== null;
  const facts = [
    authority,
    vintage === null ? null : fill(texts.vintage, { vintage }, language),
    licence === null ? null : fill(texts.licence, { licence }, language),
    isOutline ? fill(texts.outline, { error: positionalErrorMetres }, language) : null,
    authority === null ? fill(texts.file, { file }, language) : null,
    sha256 === null ? null : fill(texts.sha256, { sha256 }, language),
  ].filter((fact) => fact !== null);
  return fill(texts.source, { title: title[language], facts: facts.join('; ') }, language);
}

/**
 * Returns what an export says of its methods as Markdown, ready to be cited: what was measured and how, the totals, the
 * sources with their licence and hash, the program.
 */
export function renderMethods(facts: MethodFacts, texts: Texts, language: Language): string {
  const { results, sources, createdOn } = facts;
  const { software, request, measured } = results;
  const said = [
    what(facts, texts, language),
    how(facts, texts, language),
    ...(measured.includes('likely_band_ha') ? [texts.band] : []),
    ...totals(facts, texts, language),
    fill(
      texts.software,
      {
        ...software,
        createdOn: formatDate(createdOn, language),
        asOf: formatDate(request.asOf, language),
      },
      language,
    ),
    texts.again,
  ];
  const list = sources.map((one) => `- ${source(one, texts, language)}`);
  return [`# ${texts.title}`, said.join(' '), `## ${texts.sources}`, `${list.join('\n')}\n`].join('\n\n');
}
