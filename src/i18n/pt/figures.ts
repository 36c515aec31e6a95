import type { figures as spanish } from '../es/figures.ts';

export const figures: Record<keyof typeof spanish, string> = {};
