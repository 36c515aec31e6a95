import type { panels as spanish } from '../es/panels.ts';

export const panels: Record<keyof typeof spanish, string> = {};
