import { name, version } from '../../package.json';

/** The program that made a result; it stands in every json. */
export const software = { name, version } as const;
