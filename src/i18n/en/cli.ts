import type { cli as spanish } from '../es/cli.ts';

export const cli: Record<keyof typeof spanish, string> = {};
