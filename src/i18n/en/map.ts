import type { map as spanish } from '../es/map.ts';

export const map: Record<keyof typeof spanish, string> = {};
