/** A column as a table declares it. */
interface DeclaredColumn {
  readonly name: string;
  readonly definition: string;
}

/** The columns of a table in the order in which they are stored. */
export interface TableColumns {
  readonly names: readonly string[];
  /** The column that stands for the number of the row, stored as `null`; -1 where there is none. */
  readonly rowidColumn: number;
}

/** Texts, names in quotes, comments, and what separates or nests. */
const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[^]*?\*\/|[(),]|[^'"`[(),\-/]+|./gy;
const NAME = /^\s*(?:"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[([^\]]*)\]|'((?:[^']|'')*)'|([^\s(]+))/;
const CONSTRAINT = /^\s*(?:constraint|primary\s+key|unique|check|foreign\s+key)\b/i;

/** The parts between the outermost brackets, at commas that are not nested, without comments. */
function definitionsOf(sql: string): readonly string[] {
  const definitions: string[] = [''];
  let depth = 0;
  for (const [token] of sql.matchAll(TOKEN)) {
    if (/^(--|\/\*)/.test(token)) continue;
    if (token === ')') depth -= 1;
    if (depth === 1 && token === ',') definitions.push('');
    else if (depth >= 1) definitions.push(`${definitions.pop() ?? ''}${token}`);
    if (token === '(') depth += 1;
    if (depth === 0 && token === ')') break;
  }
  return definitions;
}

function columnOf(definition: string): DeclaredColumn {
  const [whole = '', double, back, square, single, bare] = NAME.exec(definition) ?? [];
  const name =
    double?.replaceAll('""', '"') ??
    back?.replaceAll('``', '`') ??
    square ??
    single?.replaceAll("''", "'") ??
    bare ??
    '';
  return { name, definition: definition.slice(whole.length) };
}

/** A column that is worked out when it is asked for is not stored. */
function isStored({ definition }: DeclaredColumn): boolean {
  return !/\bAS\s*\(/i.test(definition) || /\bSTORED\b/i.test(definition);
}

/**
 * Returns the columns of a table, read from the statement that made it.
 *
 * @see SQLite, CREATE TABLE, sections 3.1 and 5.
 */
export function tableColumns(sql: string): TableColumns {
  const definitions = definitionsOf(sql);
  const columns = definitions
    .filter((one) => !CONSTRAINT.test(one))
    .map(columnOf)
    .filter(isStored);
  const keys = definitions.filter((one) => CONSTRAINT.test(one));
  const key = keys
    .map((one) => /primary\s+key\s*\(([^,)]*)\)/i.exec(one)?.[1] ?? '')
    .find((one) => one !== '');
  const keyName = key === undefined ? null : columnOf(key).name.toLowerCase();
  const rowidColumn = columns.findIndex(
    ({ name, definition }) =>
      /^\s*integer\b/i.test(definition) &&
      (/\bprimary\s+key\b/i.test(definition) || name.toLowerCase() === keyName),
  );
  return { names: columns.map(({ name }) => name), rowidColumn };
}
