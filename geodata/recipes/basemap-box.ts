import type { Box } from './clip-to-box.ts';

/** The box to which the basemap is cut: from the Pacific to the mouth of the Japurá, from the Andes of Cusco to Bogotá. */
export const BASEMAP_BOX: Box = { west: -80, south: -16, east: -66, north: 5 };
