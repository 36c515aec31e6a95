import type { overlapIssues as spanish } from '../es/overlap-issues.ts';

export const overlapIssues: Record<keyof typeof spanish, string> = {};
