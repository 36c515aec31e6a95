/** Put in by the build: a digest of everything that it was made from. */
declare const MOSAICO_BUILD: string | undefined;

/** What was made by one build is not taken for what another would make. */
export const buildId = typeof MOSAICO_BUILD === 'string' ? MOSAICO_BUILD : 'not built';
