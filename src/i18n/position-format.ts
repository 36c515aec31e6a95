/** The ways in which a place can be written. */
export const positionFormats = ['degrees', 'dms', 'utm', 'origen-nacional'] as const;

export type PositionFormat = (typeof positionFormats)[number];
