const filesByPath = import.meta.glob<unknown>('../../geodata/figures/*.json', {
  eager: true,
  import: 'default',
});

const TOLERANCES = 'tolerances.json';

const files = Object.entries(filesByPath).map(
  ([path, json]) => [path.slice(path.lastIndexOf('/') + 1), json] as const,
);

/** The stated figures of this build as their files have them, by the name of the file. */
export const figureFiles: Readonly<Record<string, unknown>> = Object.fromEntries(
  files.filter(([file]) => file !== TOLERANCES),
);

/** The tolerances of this build, with the name of their file. */
export const toleranceFile = { name: TOLERANCES, json: Object.fromEntries(files)[TOLERANCES] } as const;
