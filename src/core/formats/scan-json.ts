/** A place in a text: the offsets of its first character and of the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first place at which a text stops being JSON, and what could have stood there. */
interface JsonError {
  readonly offset: number;
  readonly expected: string;
}

export interface JsonScan {
  /** Each NaN, Infinity or -Infinity that stands where a value may stand: not JSON, but written by some programs. */
  readonly notFinite: readonly Span[];
  readonly error: JsonError | null;
}

type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'separator';

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const NOT_FINITE = /-?(?:NaN|Infinity)(?!\w)/y;

const EXPECTED: Readonly<Record<Expectation, string>> = {
  value: '{ [ "…" 0–9 true false null',
  'value-or-end': '{ [ "…" 0–9 true false null ]',
  key: '"…"',
  'key-or-end': '"…" }',
  colon: ':',
  separator: ',',
};

/** Reads a text as JSON without building values; the stack of open brackets is a list, so depth does not matter. */
class Scanner {
  readonly notFinite: Span[] = [];
  private readonly text: string;
  private readonly open: ('{' | '[')[] = [];
  private offset = 0;
  private expectation: Expectation = 'value';

  constructor(text: string) {
    this.text = text;
  }

  scan(): JsonError | null {
    for (;;) {
      this.match(SPACE);
      const isDone = this.expectation === 'separator' && this.open.length === 0;
      if (isDone && this.offset === this.text.length) return null;
      if (isDone || !this.step()) return { offset: this.offset, expected: this.expected(isDone) };
    }
  }

  private expected(isDone: boolean): string {
    if (isDone) return '–';
    const end = this.open.at(-1) === '{' ? '}' : ']';
    return this.expectation === 'separator' ? `, ${end}` : EXPECTED[this.expectation];
  }

  /** Takes what stands at the offset, if it is what is expected. */
  private step(): boolean {
    switch (this.expectation) {
      case 'colon':
        return this.take(':', 'value');
      case 'separator':
        return this.close() || this.take(',', this.open.at(-1) === '{' ? 'key' : 'value');
      case 'key':
        return this.matchTo(STRING, 'colon');
      case 'key-or-end':
        return this.close() || this.matchTo(STRING, 'colon');
      case 'value-or-end':
        return this.close() || this.value();
      case 'value':
        return this.value();
    }
  }

  private value(): boolean {
    const character = this.text[this.offset];
    if (character === '{' || character === '[') {
      this.open.push(character);
      return this.take(character, character === '{' ? 'key-or-end' : 'value-or-end');
    }
    if (this.matchTo(STRING, 'separator') || this.matchTo(SCALAR, 'separator')) return true;
    const start = this.offset;
    if (!this.matchTo(NOT_FINITE, 'separator')) return false;
    this.notFinite.push({ start, end: this.offset });
    return true;
  }

  private close(): boolean {
    const bracket = this.open.at(-1);
    if (!bracket || !this.take(bracket === '{' ? '}' : ']', 'separator')) return false;
    this.open.pop();
    return true;
  }

  private take(character: string, next: Expectation): boolean {
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    this.expectation = next;
    return true;
  }

  private matchTo(pattern: RegExp, next: Expectation): boolean {
    if (!this.match(pattern)) return false;
    this.expectation = next;
    return true;
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }
}

/**
 * Returns where a text stops being JSON, and where it holds numbers that JSON does not know, in one pass and at any
 * depth. Engines word the errors of `JSON.parse` differently and some do not say where; this says the same everywhere.
 *
 * @see RFC 8259, sections 2 to 7, on the grammar.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  const error = scanner.scan();
  return { notFinite: scanner.notFinite, error };
}
