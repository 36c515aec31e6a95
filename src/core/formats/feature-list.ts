import type { Issue, Outcome, Place } from '../base/issue.ts';
import type { ParsedFeature } from '../base/parsed-file.ts';
import type { DeclaredReference } from '../crs/declared-reference.ts';
import { labelText, nameOf } from './feature-label.ts';
import type { RawFile } from './format.ts';
import { formatIssue } from './format-issue.ts';
import type { FormatIssueCode } from './format-issue.ts';

export interface FeatureListOptions {
  /** The property that identifies features; without it, or where it is empty, the feature's id, else its position. */
  readonly idProperty?: string | undefined;
  /** Position of the first feature, where the file is one of several; 0 by default. */
  readonly firstPosition?: number | undefined;
}

/** The features and the trouble of a file that is being read. */
export class FeatureList {
  readonly #features: ParsedFeature[] = [];
  readonly #issues: Issue<FormatIssueCode>[] = [];
  readonly #idProperty: string | undefined;
  #position: number;
  #withoutId = 0;
  #reference: DeclaredReference | undefined;

  constructor({ idProperty, firstPosition = 0 }: FeatureListOptions) {
    this.#idProperty = idProperty;
    this.#position = firstPosition;
  }

  /** Takes in a feature and returns by what it is identified. */
  add(geometry: unknown, properties: Readonly<Record<string, unknown>>, ownId?: unknown): string {
    const id = this.#idFrom(properties) ?? labelText(ownId) ?? String(this.#position);
    this.#position += 1;
    this.#features.push({ id, name: nameOf(properties), geometry, properties });
    return id;
  }

  /** Number of features that were taken in. */
  get count(): number {
    return this.#features.length;
  }

  /** Leaves out a feature, which keeps its position, and says so at the id that it would have had. */
  leaveOut(
    code: FormatIssueCode,
    params: Readonly<Record<string, string | number>>,
    ownId = String(this.#position),
  ): void {
    this.say(code, { feature: ownId }, params);
    this.#position += 1;
  }

  say(code: FormatIssueCode, at: Place, params: Readonly<Record<string, string | number>> = {}): void {
    this.#issues.push(formatIssue(code, at, params));
  }

  take(issues: readonly Issue<FormatIssueCode>[]): void {
    this.#issues.push(...issues);
  }

  /** Says which system the numbers of all features are in; the first that is said counts. */
  refer(reference: DeclaredReference): void {
    this.#reference ??= reference;
  }

  /** Returns what was read; `null` where nothing is left of a file with errors. */
  finish(): Outcome<RawFile, FormatIssueCode> {
    if (this.#idProperty !== undefined && this.#withoutId > 0) {
      this.say('id-property-missing', {}, { property: this.#idProperty, count: this.#withoutId });
    }
    const isRefused =
      this.#features.length === 0 && this.#issues.some(({ severity }) => severity === 'error');
    const value = { features: this.#features, reference: this.#reference };
    return { value: isRefused ? null : value, issues: this.#issues };
  }

  #idFrom(properties: Readonly<Record<string, unknown>>): string | null {
    if (this.#idProperty === undefined) return null;
    const id = labelText(properties[this.#idProperty]);
    if (id === null) this.#withoutId += 1;
    return id;
  }
}
