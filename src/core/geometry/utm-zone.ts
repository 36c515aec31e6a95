/** A UTM zone with its hemisphere, such as `18S`. */
export type UtmZone = `${number}${'N' | 'S'}`;
