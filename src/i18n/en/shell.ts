import type { shell as spanish } from '../es/shell.ts';

export const shell: Record<keyof typeof spanish, string> = {};
