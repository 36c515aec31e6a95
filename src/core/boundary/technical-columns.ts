/** The columns of a technical table in files, on the page as on the command line; lengths in metres. */
export const technicalColumns = [
  'id',
  'vertex',
  'next',
  'planar_m',
  'geodesic_m',
  'angle_deg',
  'zone',
  'easting_m',
  'northing_m',
  'lon',
  'lat',
] as const;
