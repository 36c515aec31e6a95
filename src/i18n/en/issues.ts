import type { issues as spanish } from '../es/issues.ts';

export const issues: Record<keyof typeof spanish, string> = {};
