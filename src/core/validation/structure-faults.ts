import { describeValue } from '../base/describe-value.ts';
import { validationIssue } from './validation-issue.ts';
import type { ValidationIssue, ValidationIssueCode } from './validation-issue.ts';

interface Fault {
  readonly code: ValidationIssueCode;
  readonly path: string;
  readonly found: string;
  count: number;
}

/** What is wrong with the structure of a feature: of each kind the first is named, and all are counted. */
export class StructureFaults {
  private readonly byCode = new Map<ValidationIssueCode, Fault>();

  /** Takes down a fault. The path is asked for only where the fault is the first of its kind. */
  add(code: ValidationIssueCode, path: () => string, found: unknown): void {
    const known = this.byCode.get(code);
    if (known) known.count += 1;
    else this.byCode.set(code, { code, path: path(), found: describeValue(found), count: 1 });
  }

  /** Returns one issue for each kind of fault. */
  issues(feature: string): readonly ValidationIssue[] {
    return [...this.byCode.values()].map(({ code, path, found, count }) =>
      validationIssue(code, { feature, path }, { found, count }),
    );
  }
}
